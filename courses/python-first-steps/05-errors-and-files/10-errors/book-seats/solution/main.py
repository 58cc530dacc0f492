def book(free, wanted):
    if wanted < 1:
        raise ValueError("at least 1")
    if wanted > free:
        raise ValueError(f"only {free} left")
    return free - wanted
