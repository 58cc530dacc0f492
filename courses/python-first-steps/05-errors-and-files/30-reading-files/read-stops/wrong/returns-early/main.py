def read_stops(path):
    stops = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            stop = line.strip()
            if stop != "":
                stops.append(stop)
            return stops
