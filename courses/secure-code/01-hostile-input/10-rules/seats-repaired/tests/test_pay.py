import unittest

from main import pay


class PayTest(unittest.TestCase):

    def refuses(self, *attacks):
        for attack in attacks:
            with self.subTest(attack), self.assertRaises(ValueError):
                pay(100000, attack)

    def test_honest(self):
        self.assertEqual(pay(100, "2"), 30)
        self.assertEqual(pay(35, "1"), 0)
        self.assertEqual(pay(210, "6"), 0)

    def test_too_little_money(self):
        with self.assertRaises(ValueError):
            pay(104, "3")

    def test_negative(self):
        self.refuses("-1", "-26", "-0")

    def test_too_many(self):
        self.refuses("0", "7", "999")

    def test_spellings(self):
        self.refuses(" 3", "+3", "03", "1_0", "", "two", "3.0")

    def test_more_behind(self):
        self.refuses("3 ", "33", "3;")

    def test_foreign_digits(self):
        self.refuses("\u0663", "\u00b2", "\uff13")

    def test_line_break(self):
        self.refuses("3\n")
