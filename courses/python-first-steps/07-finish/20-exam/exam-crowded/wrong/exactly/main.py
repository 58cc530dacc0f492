def crowded(children, most):
    counts = {}
    for child in children:
        name = child.split(";")[1].strip().lower()
        if name not in counts:
            counts[name] = 0
        counts[name] = counts[name] + 1
    result = []
    for name in sorted(counts):
        if counts[name] >= most:
            result.append(name)
    return result
