words = input().split()
rain = 0
bad = 0
for word in words:
    rain = rain + int(word)
