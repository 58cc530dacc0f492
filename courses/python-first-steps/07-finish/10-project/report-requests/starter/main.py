class Request:
    def __init__(self, street, topic, days):
        self.street = street
        self.topic = topic
        self.days = days


def report(requests):
    return []


def oldest(requests):
    return requests[0]
