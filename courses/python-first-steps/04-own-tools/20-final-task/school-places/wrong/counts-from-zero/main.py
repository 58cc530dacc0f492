def admitted(places, families):
    result = []
    for number in range(len(families)):
        if families[number] <= places:
            places = places - families[number]
            result.append(number)
    return result
