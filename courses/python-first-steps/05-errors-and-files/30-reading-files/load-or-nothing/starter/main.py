def load(path):
    numbers = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            numbers.append(int(line))
    return numbers
