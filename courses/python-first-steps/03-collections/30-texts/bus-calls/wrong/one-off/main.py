call = input().strip().lower()
if call.startswith("bus "):
    print(f"line: {call[3:]}")
else:
    print("not a bus")
