days = int(input())
highest = 0
for day in range(days):
    level = int(input())
    if level > highest:
        highest = level
print(f"highest: {highest}")
