import unittest


def price(people):
    if people < 1:
        raise ValueError
    if people < 10:
        return people * 35
    return people * 30


class PriceTest(unittest.TestCase):

    def test_small(self):
        self.assertEqual(price(1), 35)

    def test_large(self):
        self.assertEqual(price(20), 600)

    def test_nobody_is_refused(self):
        with self.assertRaises(ValueError):
            price(0)
