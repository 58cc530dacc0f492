import unittest

from main import average


class AverageTest(unittest.TestCase):

    def test_two(self):
        self.assertEqual(average([2, 4]), 3)

    def test_fraction(self):
        self.assertEqual(average([1, 2]), 1.5)

    def test_frost(self):
        self.assertEqual(average([-10, 10, -6]), -2)

    def test_empty(self):
        self.assertEqual(average([]), 0)
