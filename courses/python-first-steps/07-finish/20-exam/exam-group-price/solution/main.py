import unittest


def price(people):
    if people < 1:
        raise ValueError
    if people < 10:
        return people * 35
    return people * 30


class PriceTest(unittest.TestCase):

    def test_one_person(self):
        self.assertEqual(price(1), 35)

    def test_nine_pay_the_full_price(self):
        self.assertEqual(price(9), 315)

    def test_ten_pay_the_group_price(self):
        self.assertEqual(price(10), 300)

    def test_nobody_is_refused(self):
        with self.assertRaises(ValueError):
            price(0)
