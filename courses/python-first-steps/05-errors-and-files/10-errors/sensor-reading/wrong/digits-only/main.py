text = input()
if text.isdigit():
    print(f"level: {text}")
else:
    print("no reading")
