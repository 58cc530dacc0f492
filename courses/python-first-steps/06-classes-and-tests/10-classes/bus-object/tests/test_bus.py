import unittest

from main import Bus


class BusTest(unittest.TestCase):

    def test_number(self):
        self.assertEqual(Bus("7", 40).number, "7")

    def test_seats(self):
        self.assertEqual(Bus("7", 40).seats, 40)

    def test_all_free(self):
        self.assertEqual(Bus("12", 25).free, 25)

    def test_two_buses(self):
        first = Bus("3", 30)
        second = Bus("N4", 18)
        self.assertEqual([first.number, first.seats, first.free], ["3", 30, 30])
        self.assertEqual([second.number, second.seats, second.free], ["N4", 18, 18])
