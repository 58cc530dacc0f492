import unittest

from main import Desk


class NumbersTest(unittest.TestCase):

    def test_numbers(self):
        desk = Desk()
        self.assertEqual(desk.add("Mill Street", "lamp is dark"), 1)
        self.assertEqual(desk.add("Park Road", "deep hole"), 2)
        self.assertEqual(desk.requests[1].street, "Park Road")
        self.assertEqual(desk.requests[1].text, "deep hole")


class CountTest(unittest.TestCase):

    def test_count_open(self):
        desk = Desk()
        desk.add("Mill Street", "lamp is dark")
        desk.add("Park Road", "deep hole")
        self.assertEqual(desk.count_open(), 2)


class NewDeskTest(unittest.TestCase):

    def test_new_desk(self):
        desk = Desk()
        self.assertEqual(desk.count_open(), 0)
        self.assertEqual(len(desk.requests), 0)


class DoneTest(unittest.TestCase):

    def test_some_done(self):
        desk = Desk()
        for text in ("lamp", "hole", "bench"):
            desk.add("Hill", text)
        desk.requests[1].close()
        self.assertEqual(desk.count_open(), 2)


class TwoDesksTest(unittest.TestCase):

    def test_two_desks(self):
        first = Desk()
        second = Desk()
        first.add("Hill", "lamp")
        self.assertEqual(second.count_open(), 0)
        self.assertEqual(second.add("Port", "bench"), 1)
