days = int(input())
salt = 0
sand = 0
for day in range(days):
    temperature = int(input())
    if temperature < -10:
        sand = sand + 1
    elif temperature <= 0:
        salt = salt + 1
print(f"salt: {salt}")
print(f"sand: {sand}")
