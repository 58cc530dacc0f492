def load(path):
    numbers = []
    try:
        with open(path, encoding="utf-8") as file:
            for line in file:
                try:
                    numbers.append(int(line))
                except ValueError:
                    pass
    except FileNotFoundError:
        pass
    return numbers
