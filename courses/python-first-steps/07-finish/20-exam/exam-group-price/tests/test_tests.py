import unittest
from unittest.mock import patch

import main


def outcome():
    """What becomes of the student's tests."""
    tests = main.unittest.defaultTestLoader.loadTestsFromTestCase(main.PriceTest)
    result = main.unittest.TestResult()
    tests.run(result)
    return result


def price_with(least=1, group=10):
    def price(people):
        if people < least:
            raise ValueError("no")
        return people * 35 if people < group else people * 30
    return price


class StudentsTest(unittest.TestCase):

    def silent(self):
        result = outcome()
        for _, report in list(result.failures) + list(result.errors):
            self.fail(report)
        self.assertGreater(result.testsRun, 0, "no test was found")

    def notice(self, broken):
        self.silent()
        with patch("main.price", broken):
            self.assertFalse(outcome().wasSuccessful(), "the tests are silent about a broken function")

    def test_silent(self):
        self.silent()

    def test_never_cheaper(self):
        self.notice(price_with(group=1000))

    def test_too_early(self):
        self.notice(price_with(group=9))

    def test_too_late(self):
        self.notice(price_with(group=11))

    def test_nobody(self):
        self.notice(price_with(least=0))

    def test_refuses_one(self):
        self.notice(price_with(least=2))
