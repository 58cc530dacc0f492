menu = {"soup": 60, "fish": 120, "salad": 50, "tea": 15}
dishes = input().split()
total = 0
for dish in dishes:
    if dish in menu:
        total = total + menu[dish]
    else:
        print(f"not on the menu: {dish}")
print(f"to pay: {total}")
