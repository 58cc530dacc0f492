days = int(input())
highest = int(input())
for day in range(days - 1):
    highest = int(input())
print(f"highest: {highest}")
