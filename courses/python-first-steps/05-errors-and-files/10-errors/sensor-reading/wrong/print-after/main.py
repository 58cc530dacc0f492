text = input()
try:
    level = int(text)
except ValueError:
    print("no reading")
print(f"level: {level}")
