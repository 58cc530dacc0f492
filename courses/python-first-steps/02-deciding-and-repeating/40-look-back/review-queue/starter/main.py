people = int(input())
minutes = 0
