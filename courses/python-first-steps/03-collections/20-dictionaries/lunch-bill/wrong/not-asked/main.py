menu = {"soup": 60, "fish": 120, "salad": 50, "tea": 15}
dishes = input().split()
total = 0
for dish in dishes:
    total = total + menu[dish]
print(f"to pay: {total}")
