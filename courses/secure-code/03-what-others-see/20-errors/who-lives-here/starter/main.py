def existing(names, login):
    return [name for name in names if login(name, "?") == "wrong password"]
