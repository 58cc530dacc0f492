temperature = int(input())
snow = int(input())
if temperature > -25 or snow > 50:
    print("no school")
else:
    print("school")
