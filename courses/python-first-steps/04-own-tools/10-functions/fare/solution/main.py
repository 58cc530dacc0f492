def fare(age):
    if age < 7:
        return 0
    if age >= 65:
        return 15
    return 35
