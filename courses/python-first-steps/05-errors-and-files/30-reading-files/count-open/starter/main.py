def count_open(path):
    count = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            count = count + 1
    return count
