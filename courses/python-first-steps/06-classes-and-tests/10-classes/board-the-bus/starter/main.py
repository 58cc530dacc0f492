class Bus:
    def __init__(self, number, seats):
        self.number = number
        self.seats = seats
        self.free = seats
