days = int(input())
highest = int(input())
for day in range(days - 1):
    level = int(input())
    if level > highest:
        highest = level
print(f"highest: {highest}")
