class Request:
    def __init__(self, street, topic, days):
        self.street = street
        self.topic = topic
        self.days = days


def parse(line):
    parts = line.split(";")
    if len(parts) != 3:
        raise ValueError
    street = parts[0].strip()
    topic = parts[1].strip()
    days = int(parts[2])
    if street == "" or topic == "" or days <= 0:
        raise ValueError
    return Request(street, topic, days)
