class Bus:
    def __init__(self, number, seats):
        self.number = number
        self.seats = seats
        self.free = seats

    def board(self, people):
        self.free = max(0, self.free - people)

    def sign(self):
        if self.free == 0:
            return f"{self.number}: full"
        return f"{self.number}: {self.free} free"
