def book(free, wanted):
    if wanted < 1:
        return "at least 1"
    if wanted > free:
        return f"only {free} left"
    return free - wanted
