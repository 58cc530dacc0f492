first = int(input())
last = int(input())
