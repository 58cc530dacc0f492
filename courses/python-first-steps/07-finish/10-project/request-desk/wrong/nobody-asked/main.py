class Request:
    def __init__(self, street, topic, days):
        self.street = street
        self.topic = topic
        self.days = days


def parse(line):
    parts = line.split(";")
    if len(parts) != 3 or int(parts[2]) < 0:
        raise ValueError
    return Request(parts[0], parts[1], int(parts[2]))


def report(requests):
    counts = {}
    for request in requests:
        if request.topic not in counts:
            counts[request.topic] = 0
        counts[request.topic] = counts[request.topic] + 1
    lines = []
    for topic in sorted(counts):
        lines.append(f"{topic}: {counts[topic]}")
    return lines


def oldest(requests):
    if len(requests) == 0:
        return None
    result = requests[0]
    for request in requests:
        if request.days > result.days:
            result = request
    return result


requests = []
line = input()
while line != "end":
    if line.startswith("add "):
        try:
            requests.append(parse(line[4:]))
            print("added")
        except ValueError:
            print("cannot read this")
    elif line == "report":
        for text in report(requests):
            print(text)
    elif line == "oldest":
        request = oldest(requests)
        print(f"{request.street}: {request.topic}, {request.days} days")
    else:
        print("unknown command")
    line = input()
