class Request:
    def __init__(self, street, text):
        self.street = street
        self.text = text
