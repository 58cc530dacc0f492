message = input()
