tickets = int(input())
