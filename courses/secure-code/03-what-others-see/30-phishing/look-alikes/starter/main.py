ALIKE = str.maketrans("аеорсхі01", "aeopcxiol")


def verdict(domain, ours):
    return "ours" if domain == ours else "other"
