def existing(names, login):
    return [name for name in names if login(name, "?") != login("nobody-has-this-name-4711", "?")]
