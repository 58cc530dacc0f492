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
    return [f"{topic}: {counts[topic]}" for topic in sorted(counts)]


def oldest(requests):
    result = requests[0]
    for request in requests:
        if request.days > result.days:
            result = request
    return result
