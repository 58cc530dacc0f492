delays = input().split()
late = 0
print(late)
