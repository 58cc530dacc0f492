buses = input().split()
print(len(buses))
