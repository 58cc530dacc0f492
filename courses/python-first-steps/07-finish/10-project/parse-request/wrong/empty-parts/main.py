class Request:
    def __init__(self, street, topic, days):
        self.street = street
        self.topic = topic
        self.days = days


def parse(line):
    parts = line.split(";")
    if len(parts) != 3:
        raise ValueError
    days = int(parts[2])
    if days < 0:
        raise ValueError
    return Request(parts[0].strip(), parts[1].strip(), days)
