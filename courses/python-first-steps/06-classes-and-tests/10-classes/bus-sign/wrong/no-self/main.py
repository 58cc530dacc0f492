class Bus:
    def __init__(self, number, seats):
        self.number = number
        self.seats = seats
        self.free = seats

    def board(self, people):
        self.free = max(0, self.free - people)

    def sign(self):
        if free == 0:
            return f"{number}: full"
        return f"{number}: {free} free"
