stops = []
line = input()
while line != "end":
    line = input()
