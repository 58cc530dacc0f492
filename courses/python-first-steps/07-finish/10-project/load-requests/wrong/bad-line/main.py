class Request:
    def __init__(self, street, topic, days):
        self.street = street
        self.topic = topic
        self.days = days


def parse(line):
    parts = line.strip().split(";")
    if len(parts) != 3:
        raise ValueError
    return Request(parts[0], parts[1], int(parts[2]))


def load(path):
    requests = []
    bad = 0
    try:
        with open(path, encoding="utf-8") as file:
            for line in file:
                requests.append(parse(line))
    except FileNotFoundError:
        bad = bad + 1
    return requests, bad
