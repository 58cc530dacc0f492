days = int(input())
dusty = 0
highest = -1
highest_day = 0
for day in range(1, days + 1):
    dust = int(input())
    if dust > 50:
        dusty = dusty + 1
    if dust > highest:
        highest = dust
        highest_day = day
print(f"dusty: {dusty}")
print(f"highest: {highest}")
print(f"day: {highest_day}")
