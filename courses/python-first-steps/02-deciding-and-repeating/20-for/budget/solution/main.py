items = int(input())
total = 0
for item in range(items):
    total = total + int(input())
print(total)
