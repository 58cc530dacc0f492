children = int(input())
