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
    if street == "" or topic == "":
        raise ValueError
    return Request(street, topic, parts[2].strip())
