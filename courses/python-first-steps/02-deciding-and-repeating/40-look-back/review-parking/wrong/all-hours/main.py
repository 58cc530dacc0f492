hours = int(input())
price = hours * 50
if hours <= 2:
    price = 0
if price > 300:
    price = 300
print(f"to pay: {price}")
