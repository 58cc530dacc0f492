days = int(input())
highest = int(input())
