class Request:
    def __init__(self, street, topic, days):
        self.street = street
        self.topic = topic
        self.days = days


def report(requests):
    counts = {}
    for request in requests:
        if request.topic not in counts:
            counts[request.topic] = 0
        counts[request.topic] = counts[request.topic] + 1
    lines = []
    for topic in counts:
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
