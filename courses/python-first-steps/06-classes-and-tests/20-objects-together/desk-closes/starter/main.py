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
