def book(free, wanted):
    if wanted > free:
        raise ValueError(f"only {free} left")
    return free - wanted
