street = input()
house = street
print(f"{street}, house {house}")
