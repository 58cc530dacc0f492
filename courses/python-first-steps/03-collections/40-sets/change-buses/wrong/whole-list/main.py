first = set(input().split())
second = set(input().split())
print(sorted(first & second))
