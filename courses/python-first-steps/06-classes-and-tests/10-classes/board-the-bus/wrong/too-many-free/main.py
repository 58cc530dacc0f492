class Bus:
    def __init__(self, number, seats):
        self.number = number
        self.seats = seats
        self.free = seats

    def board(self, people):
        if people > self.free:
            waiting = people - self.free
            self.free = 0
            return waiting
        self.free = self.free - people
        return 0

    def leave(self, people):
        self.free = self.free + people
