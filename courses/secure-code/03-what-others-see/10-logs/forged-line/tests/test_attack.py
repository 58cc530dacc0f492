import re
import unittest

from main import ATTACK


def line(time, name):
    return f"{time} login failed for {name}"


LOG = (line("09:15", ATTACK) + "\n" + line("09:30", "anna")).split("\n")


class AttackTest(unittest.TestCase):

    def test_mayor_signed_in(self):
        self.assertTrue([each for each in LOG if re.fullmatch(r"\d\d:\d\d login ok for mayor", each)], LOG)

    def test_nothing_to_see(self):
        for each in LOG:
            self.assertRegex(each, r"^([01]\d|2[0-3]):[0-5]\d login (ok|failed) for \S+$")
        self.assertEqual([each[:5] for each in LOG], sorted(each[:5] for each in LOG))

    def test_others_are_still_there(self):
        self.assertEqual(LOG[-1], "09:30 login failed for anna")
