def count_open(path):
    count = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            parts = line.strip().split(";")
            if parts[-1] == "open":
                count = count + 1
    return count
