tickets = int(input())
print(tickets + 35)
