topics = input().split()
counts = {}
