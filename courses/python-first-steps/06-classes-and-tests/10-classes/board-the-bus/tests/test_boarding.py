import unittest

from main import Bus


class BoardingTest(unittest.TestCase):

    def test_board(self):
        bus = Bus("7", 40)
        self.assertEqual(bus.board(12), 0)
        self.assertEqual(bus.free, 28)

    def test_board_twice(self):
        bus = Bus("7", 40)
        bus.board(12)
        bus.board(3)
        self.assertEqual(bus.free, 25)

    def test_exactly_full(self):
        bus = Bus("7", 10)
        self.assertEqual(bus.board(10), 0)
        self.assertEqual(bus.free, 0)

    def test_too_many(self):
        bus = Bus("7", 3)
        self.assertEqual(bus.board(5), 2)
        self.assertEqual(bus.free, 0)

    def test_leave(self):
        bus = Bus("7", 40)
        bus.board(30)
        bus.leave(4)
        self.assertEqual(bus.free, 14)
        self.assertEqual([bus.number, bus.seats], ["7", 40])

    def test_leave_empty(self):
        bus = Bus("7", 40)
        bus.board(2)
        bus.leave(5)
        self.assertEqual(bus.free, 40)
