class Bus:
    def __init__(self, number, seats):
        self.number = number
        self.seats = seats
        self.free = seats

    def board(self, people):
        free = self.free
        if people > free:
            waiting = people - free
            free = 0
            return waiting
        free = free - people
        return 0

    def leave(self, people):
        free = self.free + people
        if free > self.seats:
            free = self.seats
