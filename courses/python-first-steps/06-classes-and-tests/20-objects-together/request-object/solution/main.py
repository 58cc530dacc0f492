class Request:
    def __init__(self, street, text):
        self.street = street
        self.text = text
        self.done = False

    def close(self):
        self.done = True

    def line(self):
        mark = " "
        if self.done:
            mark = "x"
        return f"[{mark}] {self.street}: {self.text}"
