days = int(input())
if days < 5:
    print("low")
elif days <= 15:
    print("medium")
else:
    print("high")
