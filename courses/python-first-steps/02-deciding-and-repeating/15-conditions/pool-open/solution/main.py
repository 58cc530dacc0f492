hour = int(input())
if hour >= 8 and hour < 20:
    print("open")
else:
    print("closed")
