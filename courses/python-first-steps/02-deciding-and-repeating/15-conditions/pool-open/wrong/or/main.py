hour = int(input())
if hour >= 8 or hour < 20:
    print("open")
else:
    print("closed")
