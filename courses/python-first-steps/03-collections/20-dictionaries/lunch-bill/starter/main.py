menu = {"soup": 60, "fish": 120, "salad": 50, "tea": 15}
dishes = input().split()
