stops = []
line = input()
while line != "end":
    stops.append(line)
    line = input()
for stop in stops:
    print(stop)
