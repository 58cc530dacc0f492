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
    with open(readings, encoding="utf-8") as source, open(target, "w", encoding="utf-8") as file:
        for line in source:
            try:
                file.write(f"{bill(line)}\n")
            except ValueError:
                refused = refused + 1
    return refused
