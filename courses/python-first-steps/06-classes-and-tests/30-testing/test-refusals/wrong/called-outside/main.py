import unittest


def book(free, wanted):
    if wanted < 1:
        raise ValueError
    if wanted > free:
        raise ValueError
    return free - wanted


class BookTest(unittest.TestCase):

    def test_the_last_seats_are_sold(self):
        self.assertEqual(book(2, 2), 0)
        self.assertEqual(book(9, 1), 8)

    def test_one_too_many_is_refused(self):
        self.assertEqual(book(2, 3), ValueError)
