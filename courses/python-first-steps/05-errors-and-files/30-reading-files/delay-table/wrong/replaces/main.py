def delays(path):
    sums = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            parts = line.strip().split(";")
            sums[parts[0]] = int(parts[1])
    return sums
