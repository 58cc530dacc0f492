import unittest

from main import Bus


class SignTest(unittest.TestCase):

    def test_free(self):
        self.assertEqual(Bus("7", 12).sign(), "7: 12 free")
        self.assertEqual(Bus("7", 12).seats, 12)

    def test_full(self):
        self.assertEqual(Bus("N4", 0).sign(), "N4: full")

    def test_follows(self):
        bus = Bus("3", 5)
        bus.board(2)
        self.assertEqual(bus.sign(), "3: 3 free")
        bus.board(9)
        self.assertEqual(bus.sign(), "3: full")

    def test_last_seat(self):
        bus = Bus("9", 1)
        self.assertEqual(bus.sign(), "9: 1 free")
        bus.board(1)
        self.assertEqual(bus.sign(), "9: full")
