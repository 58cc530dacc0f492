def admitted(places, families):
    result = []
    return result
