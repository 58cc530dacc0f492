import unittest


def book(free, wanted):
    if wanted < 1:
        raise ValueError
    if wanted > free:
        raise ValueError
    return free - wanted


class BookTest(unittest.TestCase):

    def test_one_too_many_is_refused(self):
        with self.assertRaises(ValueError):
            book(2, 3)

    def test_nobody_books_nothing(self):
        with self.assertRaises(ValueError):
            book(5, 0)
