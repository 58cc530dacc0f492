import hashlib


def crack(table, words):
    known = {table[name]: name for name in table}
    found = {}
    for word in words:
        for guess in [word] + [word + str(digit) for digit in range(10)]:
            hashed = hashlib.sha256(guess.encode()).hexdigest()
            if hashed in known:
                found[known[hashed]] = guess
    return found
