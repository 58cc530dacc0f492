gap = int(input())
