stops = input().split()
print(f"{stops[1]} - {stops[-1]}")
