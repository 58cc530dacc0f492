def existing(names, login):
    unknown = login(names[0], "?")
    return [name for name in names if login(name, "?") != unknown]
