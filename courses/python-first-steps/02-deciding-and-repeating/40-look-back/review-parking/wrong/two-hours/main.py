hours = int(input())
if hours < 2:
    price = 0
elif hours <= 5:
    price = hours * 50
else:
    price = 400
print(f"to pay: {price}")
