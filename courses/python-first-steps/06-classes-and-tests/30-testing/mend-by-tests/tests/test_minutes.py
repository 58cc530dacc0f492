import unittest
from unittest.mock import patch

import main
from main import minutes


def outcome():
    """What becomes of the tests that were given to the student."""
    tests = main.unittest.defaultTestLoader.loadTestsFromTestCase(main.MinutesTest)
    result = main.unittest.TestResult()
    tests.run(result)
    return result


class RidesTest(unittest.TestCase):

    def test_same_hour(self):
        self.assertEqual(minutes("8:15", "8:40"), 25)

    def test_next_hour(self):
        self.assertEqual(minutes("8:50", "9:10"), 20)

    def test_midnight(self):
        self.assertEqual(minutes("23:50", "0:10"), 20)

    def test_no_time(self):
        self.assertEqual(minutes("7:30", "7:30"), 0)

    def test_long_ride(self):
        self.assertEqual(minutes("22:00", "12:45"), 885)
        self.assertEqual(minutes("10:30", "10:29"), 1439)
        self.assertEqual(minutes("6:05", "17:00"), 655)

    def test_given_tests(self):
        self.assertTrue(outcome().wasSuccessful(), "the given tests do not pass")
        answers = {"8:15": 25, "8:50": 20, "23:50": 20}
        for start in answers:
            broken = dict(answers)
            broken[start] = 0
            with patch("main.minutes", lambda first, second: broken[first]):
                self.assertFalse(outcome().wasSuccessful(), f"the given test of {start} was changed")
