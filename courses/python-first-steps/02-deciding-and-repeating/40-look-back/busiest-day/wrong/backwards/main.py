days = int(input())
most = 0
for day in range(days):
    passengers = int(input())
    if passengers < most:
        most = passengers
print(most)
