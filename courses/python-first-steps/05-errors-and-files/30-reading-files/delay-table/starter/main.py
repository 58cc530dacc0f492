def delays(path):
    sums = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            parts = line.strip().split(";")
    return sums
