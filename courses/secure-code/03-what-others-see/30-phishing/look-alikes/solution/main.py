ALIKE = str.maketrans("аеорсхі01", "aeopcxiol")


def verdict(domain, ours):
    try:
        name = domain.lower().encode().decode("idna")
    except UnicodeError:
        return "other"
    if name == ours:
        return "ours"
    if name.translate(ALIKE).replace("rn", "m") == ours.replace("rn", "m"):
        return "look-alike"
    return "other"
