import hashlib


def token(number):
    return hashlib.md5(str(number).encode()).hexdigest()


def next_token(mine):
    return f"{int(mine, 16) + 1:032x}"
