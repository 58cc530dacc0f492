needed = int(input())
print(needed // 40)
