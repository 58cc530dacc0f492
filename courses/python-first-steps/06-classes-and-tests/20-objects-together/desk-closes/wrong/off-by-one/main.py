class Request:
    def __init__(self, street, text):
        self.street = street
        self.text = text
        self.done = False

    def close(self):
        self.done = True


class Desk:
    def __init__(self):
        self.requests = []

    def add(self, street, text):
        self.requests.append(Request(street, text))
        return len(self.requests)

    def close(self, number):
        if number < 0 or number >= len(self.requests):
            raise ValueError("no such request")
        request = self.requests[number]
        if request.done:
            raise ValueError("done already")
        request.close()

    def open_streets(self):
        streets = set()
        for request in self.requests:
            if not request.done:
                streets.add(request.street)
        return sorted(streets)
