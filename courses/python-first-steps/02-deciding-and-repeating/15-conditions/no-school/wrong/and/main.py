temperature = int(input())
snow = int(input())
if temperature < -25 and snow > 50:
    print("no school")
else:
    print("school")
