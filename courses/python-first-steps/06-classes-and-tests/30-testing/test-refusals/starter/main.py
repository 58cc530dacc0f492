import unittest


def book(free, wanted):
    if wanted < 1:
        raise ValueError
    if wanted > free:
        raise ValueError
    return free - wanted


if __name__ == "__main__":
    unittest.main()
