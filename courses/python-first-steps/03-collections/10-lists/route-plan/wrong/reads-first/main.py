stops = []
line = input()
while line != "end":
    line = input()
    stops.append(line)
for stop in reversed(stops):
    print(stop)
