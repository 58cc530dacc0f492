def read_stops(path):
    stops = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            stops.append(line.strip())
    return stops
