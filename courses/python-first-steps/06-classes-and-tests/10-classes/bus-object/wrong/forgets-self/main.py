class Bus:
    def __init__(self, number, seats):
        number = number
        seats = seats
        free = seats
