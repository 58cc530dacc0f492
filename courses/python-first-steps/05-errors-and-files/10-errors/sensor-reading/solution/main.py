text = input()
try:
    level = int(text)
    print(f"level: {level}")
except ValueError:
    print("no reading")
