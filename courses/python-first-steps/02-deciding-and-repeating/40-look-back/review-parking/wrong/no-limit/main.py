hours = int(input())
if hours <= 2:
    price = 0
else:
    price = hours * 50
print(f"to pay: {price}")
