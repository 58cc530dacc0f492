import unittest
from unittest.mock import patch

import main

REQUESTS = {
    1: {"owner": "anna", "district": "north", "text": "dark lamp"},
    2: {"owner": "boris", "district": "south", "text": "lower rent"},
}
CLERKS = {"nina": "north", "sergey": "south"}


def read_with(owners=True, clerks="district", everybody=False, residents=False, nobody=False, missing="none"):
    def read(user, number):
        if number not in REQUESTS:
            if missing == "raise":
                raise KeyError("no such request")
            return "there is no such request" if missing == "say" else None
        request = REQUESTS[number]
        district = CLERKS.get(user)
        may = everybody and user is not None or nobody and user is None or owners and user == request["owner"]
        may = may or residents and user is not None and district is None
        may = may or clerks == "all" and district is not None or clerks == "district" and district == request["district"]
        return request["text"] if may else None
    return read


def outcome():
    tests = main.unittest.defaultTestLoader.loadTestsFromTestCase(main.AccessTest)
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
            with patch("main.read", hole):
                self.assertFalse(outcome().wasSuccessful(), "the tests are silent about a hole")

    def test_silent(self):
        self.silent()

    def test_everybody_reads(self):
        self.notice(read_with(everybody=True), read_with(residents=True))

    def test_every_clerk_reads(self):
        self.notice(read_with(clerks="all"))

    def test_nobody_reads(self):
        self.notice(read_with(nobody=True))

    def test_locked_out(self):
        self.notice(read_with(owners=False), read_with(clerks="none"))

    def test_missing_number(self):
        self.notice(read_with(missing="raise"), read_with(missing="say"))
