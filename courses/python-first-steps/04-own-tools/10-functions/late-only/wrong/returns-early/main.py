def late(delays, limit):
    result = []
    for delay in delays:
        if delay > limit:
            result.append(delay)
            return result
    return result
