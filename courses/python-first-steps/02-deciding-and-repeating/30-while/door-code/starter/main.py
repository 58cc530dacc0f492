mistakes = 0
code = input()
