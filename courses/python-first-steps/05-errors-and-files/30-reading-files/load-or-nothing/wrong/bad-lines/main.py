def load(path):
    numbers = []
    try:
        with open(path, encoding="utf-8") as file:
            for line in file:
                numbers.append(int(line))
    except FileNotFoundError:
        pass
    return numbers
