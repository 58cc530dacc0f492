price = 35
print(f"Today: {price}")
price + 7
print(f"Tomorrow: {price}")
print(f"A family of 4: {price * 4}")
