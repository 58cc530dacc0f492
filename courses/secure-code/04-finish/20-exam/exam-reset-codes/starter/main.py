import random


class ResetCodes:

    def __init__(self, clock):
        self.clock = clock
        self.codes = {}

    def new(self, name):
        self.codes[name] = str(random.randint(1000, 9999))
        return self.codes[name]

    def use(self, name, code):
        return self.codes.get(name) == code
