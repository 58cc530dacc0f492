class Bus:
    def __init__(self, number, seats):
        self.number = number
        self.seats = seats
        self.free = seats
        self.text = f"{number}: {seats} free"
        if seats == 0:
            self.text = f"{number}: full"

    def board(self, people):
        self.free = max(0, self.free - people)

    def sign(self):
        return self.text
