class Request:
    done = False

    def __init__(self, street, text):
        self.street = street
        self.text = text

    def close(self):
        Request.done = True

    def line(self):
        mark = " "
        if self.done:
            mark = "x"
        return f"[{mark}] {self.street}: {self.text}"
