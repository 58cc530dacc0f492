import unittest
from unittest.mock import patch

import main


def outcome():
    """What becomes of the student's tests."""
    tests = main.unittest.defaultTestLoader.loadTestsFromTestCase(main.BookTest)
    result = main.unittest.TestResult()
    tests.run(result)
    return result


def refusing(refuses, rest):
    def book(free, wanted):
        if refuses(free, wanted):
            raise ValueError("no")
        return rest(free, wanted)
    return book


def right_rest(free, wanted):
    return free - wanted


class StudentsTest(unittest.TestCase):

    def silent(self):
        result = outcome()
        for _, report in list(result.failures) + list(result.errors):
            self.fail(report)
        self.assertGreater(result.testsRun, 0, "no test was found")

    def notice(self, refuses, rest=right_rest):
        self.silent()
        with patch("main.book", refusing(refuses, rest)):
            self.assertFalse(outcome().wasSuccessful(), "the tests are silent about a broken function")

    def test_silent(self):
        self.silent()

    def test_sells_too_much(self):
        self.notice(lambda free, wanted: wanted < 1)

    def test_one_too_many(self):
        self.notice(lambda free, wanted: wanted < 1 or wanted > free + 1)

    def test_keeps_the_last(self):
        self.notice(lambda free, wanted: wanted < 1 or wanted >= free)

    def test_nothing(self):
        self.notice(lambda free, wanted: wanted < 0 or wanted > free)

    def test_wrong_rest(self):
        self.notice(lambda free, wanted: wanted < 1 or wanted > free, lambda free, wanted: 0)
        self.notice(lambda free, wanted: wanted < 1 or wanted > free, lambda free, wanted: free - 1)
        self.notice(lambda free, wanted: wanted < 1 or wanted > free, lambda free, wanted: wanted)
        self.notice(lambda free, wanted: wanted <= 1 or wanted > free)
