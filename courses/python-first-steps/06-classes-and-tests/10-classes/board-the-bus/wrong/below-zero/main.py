class Bus:
    def __init__(self, number, seats):
        self.number = number
        self.seats = seats
        self.free = seats

    def board(self, people):
        self.free = self.free - people
        return 0

    def leave(self, people):
        self.free = self.free + people
        if self.free > self.seats:
            self.free = self.seats
