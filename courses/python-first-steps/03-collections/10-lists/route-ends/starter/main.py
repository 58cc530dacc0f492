stops = input().split()
