def average(values):
    return sum(values)
