days = int(input())
most = 0
for day in range(days):
    passengers = int(input())
    most = most + passengers
print(most)
