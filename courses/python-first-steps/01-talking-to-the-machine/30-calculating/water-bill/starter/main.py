water = float(input())
