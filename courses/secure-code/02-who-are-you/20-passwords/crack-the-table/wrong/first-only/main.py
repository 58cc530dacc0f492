import hashlib


def crack(table, words):
    found = {}
    for word in words:
        for guess in [word] + [word + str(digit) for digit in range(10)]:
            hashed = hashlib.sha256(guess.encode()).hexdigest()
            for name in table:
                if table[name] == hashed:
                    found[name] = guess
                    return found
    return found
