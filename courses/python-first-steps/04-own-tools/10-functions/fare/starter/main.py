def fare(age):
    return 35
