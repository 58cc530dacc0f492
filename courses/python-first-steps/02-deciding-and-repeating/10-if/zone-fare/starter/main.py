zone = input()
