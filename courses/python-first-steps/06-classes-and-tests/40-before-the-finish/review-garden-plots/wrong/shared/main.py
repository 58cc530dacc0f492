class Garden:
    renters = {}

    def __init__(self, plots):
        self.plots = plots

    def rent(self, number, name):
        if number < 1 or number > self.plots or number in self.renters:
            raise ValueError
        self.renters[number] = name

    def renter(self, number):
        if number in self.renters:
            return self.renters[number]
        return "free"

    def free(self):
        numbers = []
        for number in range(1, self.plots + 1):
            if number not in self.renters:
                numbers.append(number)
        return numbers
