def delays(path):
    sums = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            parts = line.strip().split(";")
            bus = parts[0]
            if bus not in sums:
                sums[bus] = ""
            sums[bus] = sums[bus] + parts[1]
    return sums
