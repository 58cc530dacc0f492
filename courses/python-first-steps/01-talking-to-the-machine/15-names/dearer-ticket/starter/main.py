price = 35
print(f"Today: {price}")
