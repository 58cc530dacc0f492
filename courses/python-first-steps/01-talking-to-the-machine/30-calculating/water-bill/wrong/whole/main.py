water = int(input())
price = water * 42.2 + 20
print(f"To pay: {price:.2f}")
