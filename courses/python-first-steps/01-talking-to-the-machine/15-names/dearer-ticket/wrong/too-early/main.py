price = 35
price = price + 7
print(f"Today: {price}")
print(f"Tomorrow: {price}")
print(f"A family of 4: {price * 4}")
