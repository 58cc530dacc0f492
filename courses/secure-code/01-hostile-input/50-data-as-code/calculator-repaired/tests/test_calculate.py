import unittest

from main import calculate


class CalculateTest(unittest.TestCase):

    def refuses(self, *texts):
        for text in texts:
            with self.subTest(text), self.assertRaises(ValueError):
                calculate(text)

    def test_calculates(self):
        self.assertEqual(calculate("2 + 3"), 5)
        self.assertEqual(calculate("10 - 2 - 3"), 5)
        self.assertEqual(calculate("2 + 3 * 4"), 14)
        self.assertEqual(calculate("(2 + 3) * 4"), 20)
        self.assertEqual(calculate("7"), 7)

    def test_calls(self):
        self.refuses("print(1)", "globals()", "__import__('os')", "2 + len('ab')")

    def test_names(self):
        self.refuses("calculate", "x + 1", "().__class__")

    def test_texts(self):
        self.refuses("'a' * 3", "1.5", "None", "2 * 1j")

    def test_truth(self):
        self.refuses("True", "1 + False")

    def test_powers(self):
        self.refuses("2 ** 3", "7 / 2", "7 // 2", "7 % 2", "1 << 9")

    def test_other_nodes(self):
        self.refuses("-1", "[1, 2]", "1 < 2", "1 if 2 else 3", "(lambda: 1)")

    def test_no_python(self):
        self.refuses("2 +", "", "two plus two", "1; 2")

    def test_too_long(self):
        self.assertEqual(calculate("1" + "+ 1" * 33), 34)
        self.refuses("1" + " " * 98 + "+1")
        self.refuses("(" * 40000 + "1" + ")" * 40000)
