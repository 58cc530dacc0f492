def existing(names, login):
    unknown = login("nobody-has-this-name-4711", "?")
    return [name for name in names if login(name, "?") != unknown]
