class Bus:
    def _init_(self, number, seats):
        self.number = number
        self.seats = seats
        self.free = seats
