words = input().split()
rain = 0
bad = 0
try:
    for word in words:
        rain = rain + int(word)
except ValueError:
    bad = bad + 1
print(f"rain: {rain}")
print(f"bad: {bad}")
