call = input()
