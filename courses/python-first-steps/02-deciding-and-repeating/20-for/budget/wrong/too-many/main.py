items = int(input())
total = 0
for item in range(items + 1):
    total = total + int(input())
print(total)
