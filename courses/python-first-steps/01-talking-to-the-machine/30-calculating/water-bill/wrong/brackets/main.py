water = float(input())
price = (water + 20) * 42.2
print(f"To pay: {price:.2f}")
