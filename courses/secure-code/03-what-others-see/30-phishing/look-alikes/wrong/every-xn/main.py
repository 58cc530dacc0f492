ALIKE = str.maketrans("аеорсхі01", "aeopcxiol")


def verdict(domain, ours):
    name = domain.lower()
    if name == ours:
        return "ours"
    if "xn--" in name or name.translate(ALIKE).replace("rn", "m") == ours.replace("rn", "m"):
        return "look-alike"
    return "other"
