import unittest

from main import book


class BookTest(unittest.TestCase):

    def test_booked(self):
        self.assertEqual(book(40, 3), 37)
        self.assertEqual(book(5, 1), 4)

    def test_last_seats(self):
        self.assertEqual(book(2, 2), 0)

    def test_too_many(self):
        with self.assertRaises(ValueError):
            book(2, 3)

    def test_less_than_one(self):
        for wanted in (0, -2):
            with self.assertRaises(ValueError) as caught:
                book(10, wanted)
            self.assertEqual(str(caught.exception), "at least 1")

    def test_says_what_is_left(self):
        with self.assertRaises(ValueError) as caught:
            book(7, 9)
        self.assertEqual(str(caught.exception), "only 7 left")
