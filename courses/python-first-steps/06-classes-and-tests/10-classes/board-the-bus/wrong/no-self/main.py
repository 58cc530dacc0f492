class Bus:
    def __init__(self, number, seats):
        self.number = number
        self.seats = seats
        self.free = seats

    def board(people):
        free = free - people
        return 0

    def leave(people):
        free = free + people
