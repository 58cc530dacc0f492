street = input()
house = input()
print(f"{street}, house {house}")
