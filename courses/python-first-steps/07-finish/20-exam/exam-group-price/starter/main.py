import unittest


def price(people):
    if people < 1:
        raise ValueError
    if people < 10:
        return people * 35
    return people * 30


if __name__ == "__main__":
    unittest.main()
