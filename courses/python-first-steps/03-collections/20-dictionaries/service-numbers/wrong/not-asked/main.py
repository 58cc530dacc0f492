numbers = {"fire": "101", "police": "102", "ambulance": "103", "gas": "104"}
service = input()
print(numbers[service])
