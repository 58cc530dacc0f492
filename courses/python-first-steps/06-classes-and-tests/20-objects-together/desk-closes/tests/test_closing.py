import unittest

from main import Desk


class ClosingTest(unittest.TestCase):

    def setUp(self):
        self.desk = Desk()
        self.desk.add("Mill Street", "lamp is dark")
        self.desk.add("Park Road", "deep hole")
        self.desk.add("Mill Street", "no bench")

    def refusal(self, number):
        with self.assertRaises(ValueError) as caught:
            self.desk.close(number)
        return str(caught.exception)

    def done(self):
        return [request.done for request in self.desk.requests]

    def test_closes(self):
        self.desk.close(1)
        self.assertEqual(self.done(), [True, False, False])

    def test_last(self):
        self.desk.close(3)
        self.assertEqual(self.done(), [False, False, True])

    def test_unknown(self):
        for number in (0, 4, -1):
            self.assertEqual(self.refusal(number), "no such request")
        self.assertEqual(self.done(), [False, False, False])

    def test_twice(self):
        self.desk.close(2)
        self.assertEqual(self.refusal(2), "done already")

    def test_streets(self):
        self.assertEqual(self.desk.open_streets(), ["Mill Street", "Park Road"])
        self.assertEqual(self.desk.add("Arch", "graffiti"), 4)
        self.assertEqual(self.desk.requests[3].text, "graffiti")
        self.desk.close(2)
        self.assertEqual(self.desk.open_streets(), ["Arch", "Mill Street"])
