def late(delays, limit):
    for delay in sorted(delays):
        if delay <= limit:
            delays.remove(delay)
    return delays
