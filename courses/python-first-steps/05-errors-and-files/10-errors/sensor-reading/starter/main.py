text = input()
level = int(text)
