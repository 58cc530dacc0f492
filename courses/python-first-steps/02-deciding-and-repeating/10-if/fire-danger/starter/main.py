days = int(input())
if days < 5:
    print("low")
