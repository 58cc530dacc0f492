counts = {}
line = input()
