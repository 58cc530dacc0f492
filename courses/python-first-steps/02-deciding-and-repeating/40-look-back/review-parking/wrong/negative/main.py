hours = int(input())
price = (hours - 2) * 50
if price > 300:
    price = 300
print(f"to pay: {price}")
