stops = []
line = input()
while line != "end":
    stops.append(line)
    line = input()
for stop in reversed(stops):
    print(stop)
