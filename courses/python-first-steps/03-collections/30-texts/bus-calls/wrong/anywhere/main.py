call = input().strip().lower()
if "bus " in call:
    print(f"line: {call[4:]}")
else:
    print("not a bus")
