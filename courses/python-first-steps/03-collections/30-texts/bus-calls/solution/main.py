call = input().strip().lower()
if call.startswith("bus "):
    print(f"line: {call[4:]}")
else:
    print("not a bus")
