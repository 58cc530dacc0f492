def book(free, wanted):
    return free
