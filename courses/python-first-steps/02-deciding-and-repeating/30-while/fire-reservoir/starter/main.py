needed = int(input())
water = 0
minutes = 0
