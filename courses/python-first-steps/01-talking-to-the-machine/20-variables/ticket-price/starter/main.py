tickets = input()
print(tickets * 35)
