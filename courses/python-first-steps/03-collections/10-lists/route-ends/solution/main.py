stops = input().split()
print(f"{stops[0]} - {stops[-1]}")
