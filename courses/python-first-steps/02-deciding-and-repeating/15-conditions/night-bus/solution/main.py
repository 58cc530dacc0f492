day = input()
hour = int(input())
if hour < 22:
    print("day bus")
elif day == "Friday" or day == "Saturday":
    print("night bus")
else:
    print("walk")
