def admitted(places, families):
    result = []
    number = 0
    for children in families:
        number = number + 1
        if children > places:
            break
        places = places - children
        result.append(number)
    return result
