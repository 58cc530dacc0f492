hour = int(input())
