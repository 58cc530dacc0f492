gap = int(input())
for minute in range(0, 61, gap):
    print(minute)
