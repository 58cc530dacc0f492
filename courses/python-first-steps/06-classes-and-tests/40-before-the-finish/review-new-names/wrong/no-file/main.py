def names_in(path):
    names = set()
    with open(path, encoding="utf-8") as file:
        for line in file:
            name = line.strip()
            if name != "":
                names.add(name)
    return names


def new_names(before, today):
    return sorted(names_in(today) - names_in(before))
