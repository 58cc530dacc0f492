def fare(age):
    if age < 7:
        return 0
    return 35


def total_fare(ages):
    total = 0
    for age in ages:
        total = total + fare(age)
    if len(ages) >= 9:
        total = total - 50
    return total
