first = set(input().split())
second = set(input().split())
for stop in sorted(first - second):
    print(stop)
