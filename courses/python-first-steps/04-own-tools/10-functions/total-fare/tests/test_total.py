import unittest

from main import total_fare


class TotalFareTest(unittest.TestCase):

    def test_family(self):
        self.assertEqual(total_fare([40, 38, 5]), 70)
        self.assertEqual(total_fare([6, 7]), 35)

    def test_group(self):
        self.assertEqual(total_fare([30] * 10), 300)
        self.assertEqual(total_fare([30] * 12 + [2]), 370)

    def test_nine(self):
        self.assertEqual(total_fare([30] * 9), 315)

    def test_nobody(self):
        self.assertEqual(total_fare([]), 0)
        self.assertEqual(total_fare([8]), 35)
