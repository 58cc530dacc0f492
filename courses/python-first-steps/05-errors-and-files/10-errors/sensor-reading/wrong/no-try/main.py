text = input()
level = int(text)
print(f"level: {level}")
