import unittest
from unittest.mock import patch

import main


def outcome():
    """What becomes of the student's tests."""
    tests = main.unittest.defaultTestLoader.loadTestsFromTestCase(main.DangerTest)
    result = main.unittest.TestResult()
    tests.run(result)
    return result


def levels(medium, high):
    return lambda days: "low" if days < medium else "medium" if days < high else "high"


class StudentsTest(unittest.TestCase):

    def silent(self):
        result = outcome()
        for _, report in list(result.failures) + list(result.errors):
            self.fail(report)
        self.assertGreater(result.testsRun, 0, "no test was found")

    def notice(self, broken):
        self.silent()
        with patch("main.danger", broken):
            self.assertFalse(outcome().wasSuccessful(), "the tests are silent about a broken function")

    def test_there_are_tests(self):
        self.assertGreaterEqual(outcome().testsRun, 3, "number of tests")

    def test_silent(self):
        self.silent()

    def test_medium_too_late(self):
        self.notice(levels(6, 15))

    def test_medium_too_early(self):
        self.notice(levels(4, 15))

    def test_high_too_late(self):
        self.notice(levels(5, 16))

    def test_high_too_early(self):
        self.notice(levels(5, 14))
