street = input()
