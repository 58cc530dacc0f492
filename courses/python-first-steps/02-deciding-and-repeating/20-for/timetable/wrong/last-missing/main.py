first = int(input())
last = int(input())
for hour in range(first, last):
    print(f"{hour}:00")
