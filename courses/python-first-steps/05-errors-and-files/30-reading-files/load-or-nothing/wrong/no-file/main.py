def load(path):
    numbers = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            try:
                numbers.append(int(line))
            except ValueError:
                pass
    return numbers
