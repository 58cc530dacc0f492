import hashlib


def token(number):
    return hashlib.md5(str(number).encode()).hexdigest()


def next_token(mine):
    for number in range(1, 50001):
        if token(number) == mine:
            return token(number)
    return None
