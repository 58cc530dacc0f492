def read_stops(path):
    stops = []
