import unittest

from main import fare


class FareTest(unittest.TestCase):

    def test_adult(self):
        self.assertEqual(fare(30), 35)

    def test_child(self):
        self.assertEqual(fare(3), 0)

    def test_pensioner(self):
        self.assertEqual(fare(80), 15)

    def test_borders(self):
        self.assertEqual(fare(6), 0)
        self.assertEqual(fare(7), 35)
        self.assertEqual(fare(64), 35)
        self.assertEqual(fare(65), 15)
