day = input()
hour = int(input())
if day == "Friday" or day == "Saturday" and hour >= 22:
    print("night bus")
elif hour < 22:
    print("day bus")
else:
    print("walk")
