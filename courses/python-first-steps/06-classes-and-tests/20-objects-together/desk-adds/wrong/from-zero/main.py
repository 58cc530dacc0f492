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
        number = len(self.requests)
        self.requests.append(Request(street, text))
        return number

    def count_open(self):
        count = 0
        for request in self.requests:
            if not request.done:
                count = count + 1
        return count
