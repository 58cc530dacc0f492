requests = 0
line = input()
# Repeat until the line is end.
