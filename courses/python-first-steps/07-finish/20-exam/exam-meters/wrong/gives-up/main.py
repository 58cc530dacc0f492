def bill(line):
    parts = line.strip().split(";")
    if len(parts) != 3:
        raise ValueError
    used = int(parts[2]) - int(parts[1])
    if used < 0:
        raise ValueError
    return f"{parts[0]}: {used}"


def bills(readings, target):
    refused = 0
    lines = []
    try:
        with open(readings, encoding="utf-8") as file:
            for line in file:
                lines.append(bill(line))
    except FileNotFoundError:
        pass
    except ValueError:
        refused = refused + 1
    with open(target, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(f"{line}\n")
    return refused
