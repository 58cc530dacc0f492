house = input()
street = input()
print(f"{street}, house {house}")
