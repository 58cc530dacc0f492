first = int(input())
last = int(input())
for hour in range(first, last + 1):
    print(f"{hour}:00")
