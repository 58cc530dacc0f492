def existing(names, login):
    return [name for name in names if "no such user" not in login(name, "?")]
