buses = input().split()
print(len(set(buses)))
