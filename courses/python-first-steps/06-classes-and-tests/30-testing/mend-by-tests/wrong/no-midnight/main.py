def since_midnight(time):
    parts = time.split(":")
    return int(parts[0]) * 60 + int(parts[1])


def minutes(start, end):
    return since_midnight(end) - since_midnight(start)
