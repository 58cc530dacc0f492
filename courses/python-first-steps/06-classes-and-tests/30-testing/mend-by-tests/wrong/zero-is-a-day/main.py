def since_midnight(time):
    parts = time.split(":")
    return int(parts[0]) * 60 + int(parts[1])


def minutes(start, end):
    difference = since_midnight(end) - since_midnight(start)
    if difference <= 0:
        difference = difference + 24 * 60
    return difference
