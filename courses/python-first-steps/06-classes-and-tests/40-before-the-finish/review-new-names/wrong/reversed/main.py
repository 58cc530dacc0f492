def names_in(path):
    names = set()
    try:
        with open(path, encoding="utf-8") as file:
            for line in file:
                name = line.strip()
                if name != "":
                    names.add(name)
    except FileNotFoundError:
        pass
    return names


def new_names(before, today):
    return sorted(names_in(before) - names_in(today))
