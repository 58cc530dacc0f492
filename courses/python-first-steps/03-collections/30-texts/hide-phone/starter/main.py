phone = input()
