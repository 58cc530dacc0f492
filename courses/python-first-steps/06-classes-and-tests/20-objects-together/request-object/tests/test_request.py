import unittest

from main import Request


class RequestTest(unittest.TestCase):

    def test_data(self):
        request = Request("Mill Street", "lamp is dark")
        self.assertEqual([request.street, request.text], ["Mill Street", "lamp is dark"])

    def test_new(self):
        self.assertIs(Request("Mill Street", "lamp is dark").done, False)

    def test_line(self):
        self.assertEqual(Request("Park Road", "deep hole").line(), "[ ] Park Road: deep hole")

    def test_close(self):
        request = Request("Park Road", "deep hole")
        request.close()
        self.assertIs(request.done, True)
        self.assertEqual(request.line(), "[x] Park Road: deep hole")

    def test_independent(self):
        first = Request("Hill", "no bench")
        second = Request("Port", "no light")
        first.close()
        self.assertIs(second.done, False)
        self.assertEqual(second.line(), "[ ] Port: no light")
