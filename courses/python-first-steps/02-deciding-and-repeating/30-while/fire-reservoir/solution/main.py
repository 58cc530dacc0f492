needed = int(input())
water = 0
minutes = 0
while water < needed:
    water = water + 40
    minutes = minutes + 1
print(minutes)
