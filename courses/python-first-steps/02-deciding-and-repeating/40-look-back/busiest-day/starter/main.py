if passengers < most:
most = 0
for day in range(days):
print(most)
most = most + passengers
days = int(input())
if passengers > most:
most = passengers
passengers = int(input())
