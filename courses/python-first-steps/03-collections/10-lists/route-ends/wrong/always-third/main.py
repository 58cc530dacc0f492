stops = input().split()
if len(stops) == 1:
    print(f"{stops[0]} - {stops[0]}")
elif len(stops) == 2:
    print(f"{stops[0]} - {stops[1]}")
else:
    print(f"{stops[0]} - {stops[2]}")
