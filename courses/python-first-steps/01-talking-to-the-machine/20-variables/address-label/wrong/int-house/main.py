street = input()
house = int(input())
print(f"{street}, house {house}")
