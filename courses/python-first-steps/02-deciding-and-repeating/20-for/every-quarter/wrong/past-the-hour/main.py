gap = int(input())
for bus in range(4):
    print(bus * gap)
