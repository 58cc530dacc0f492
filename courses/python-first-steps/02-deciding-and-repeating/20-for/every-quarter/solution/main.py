gap = int(input())
for minute in range(0, 60, gap):
    print(minute)
