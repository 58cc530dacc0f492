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

    def test_too_many_are_refused(self):
        with self.assertRaises(ValueError):
            book(2, 12)

    def test_nobody_books_nothing(self):
        with self.assertRaises(ValueError):
            book(5, 0)
