numbers = {"fire": "101", "police": "102", "ambulance": "103", "gas": "104"}
service = input()
if "service" in numbers:
    print(numbers["service"])
else:
    print("112")
