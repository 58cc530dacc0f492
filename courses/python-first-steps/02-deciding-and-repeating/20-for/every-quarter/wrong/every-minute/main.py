gap = int(input())
for minute in range(60):
    print(minute)
