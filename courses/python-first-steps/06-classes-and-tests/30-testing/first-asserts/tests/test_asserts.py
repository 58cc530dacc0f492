import unittest
from unittest.mock import patch

from main import test_ticket as claims


class ClaimsTest(unittest.TestCase):

    def notices(self, broken):
        claims()  # says nothing about the right one
        with patch("main.ticket", broken):
            try:
                claims()
            except AssertionError:
                return
        self.fail("the test is silent about a broken function")

    def test_silent(self):
        claims()

    def test_always_35(self):
        self.notices(lambda age: 35)

    def test_always_free(self):
        self.notices(lambda age: 0)

    def test_too_late(self):
        self.notices(lambda age: 0 if age <= 7 else 35)

    def test_too_early(self):
        self.notices(lambda age: 0 if age < 6 else 35)
