items = int(input())
total = 0
