class Bus:
    def __init__(number, seats):
        self.number = number
        self.seats = seats
        self.free = seats
