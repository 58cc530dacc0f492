SECRET = "green-door"


def calculate(text):
    for word in ("SECRET", "import", "open"):
        if word in text:
            raise ValueError("forbidden word")
    return eval(text)


ATTACK = "2 + 3"

print(calculate(ATTACK))
