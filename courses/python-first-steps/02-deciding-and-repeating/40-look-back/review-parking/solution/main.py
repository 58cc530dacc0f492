hours = int(input())
if hours <= 2:
    price = 0
elif hours < 8:
    price = (hours - 2) * 50
else:
    price = 300
print(f"to pay: {price}")
