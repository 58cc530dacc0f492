import unittest
from unittest.mock import patch

import main


def cancel_with(border=24, own=True, roles=("resident",), signed_in=True, caretakers="always"):
    def may_cancel(user, role, owner, hours):
        if signed_in is True and user is None:
            return False
        if signed_in == "caretakers only" and user is None and role == "caretaker":
            return False
        if role == "caretaker":
            return caretakers == "always" or caretakers == "in time" and hours >= border
        return (role in roles or roles == "all") and (user == owner or not own) and hours >= border
    return may_cancel


def outcome():
    tests = main.unittest.defaultTestLoader.loadTestsFromTestCase(main.CancelTest)
    result = main.unittest.TestResult()
    tests.run(result)
    return result


class StudentsTest(unittest.TestCase):

    def silent(self):
        result = outcome()
        for _, report in list(result.failures) + list(result.errors):
            self.fail(report)
        self.assertGreater(result.testsRun, 0, "no test was found")

    def notice(self, *holes):
        self.silent()
        for hole in holes:
            with patch("main.may_cancel", hole):
                self.assertFalse(outcome().wasSuccessful(), "the tests are silent about a hole")

    def test_silent(self):
        self.silent()

    def test_strangers(self):
        self.notice(cancel_with(own=False))

    def test_caretakers(self):
        self.notice(cancel_with(caretakers="in time"), cancel_with(caretakers="never"))

    def test_border(self):
        self.notice(cancel_with(border=25), cancel_with(border=23))

    def test_roles(self):
        self.notice(cancel_with(roles="all"))

    def test_nobody(self):
        self.notice(cancel_with(signed_in=False), cancel_with(signed_in="caretakers only"),
                    lambda user, role, owner, hours: role == "caretaker"
                    or user is not None and role == "resident" and user == owner and hours >= 24)
