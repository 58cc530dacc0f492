def fare(age):
    if age < 7:
        return 0
    return 35


def total_fare(ages):
    return 0
