days = int(input())
if days < 5:
    print("low")
if days < 15:
    print("medium")
else:
    print("high")
