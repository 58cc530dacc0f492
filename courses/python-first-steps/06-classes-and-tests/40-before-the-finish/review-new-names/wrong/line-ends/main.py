def names_in(path):
    names = set()
    try:
        with open(path, encoding="utf-8") as file:
            for line in file:
                names.add(line)
    except FileNotFoundError:
        pass
    return names


def new_names(before, today):
    return sorted(names_in(today) - names_in(before))
