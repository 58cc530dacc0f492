import subprocess
import unittest

from main import FIRST, SECOND

MAT = "the key is under the mat"


def report(name):
    if ";" in name:
        raise ValueError("no semicolons")
    return f"echo Report for {name}"


def printed(attack, keys):
    with open("keys.txt", "w") as file:
        file.write(keys + "\n")
    try:
        command = report(attack)
    except ValueError:
        return "refused"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, errors="replace", timeout=3)
    return done.stdout


class AttackTest(unittest.TestCase):

    def test_passes_the_filter(self):
        for attack in (FIRST, SECOND):
            self.assertNotIn(";", attack)

    def test_first(self):
        self.assertIn(MAT, printed(FIRST, MAT))

    def test_second(self):
        self.assertIn(MAT, printed(SECOND, MAT))

    def test_ways_differ(self):
        for sign in "$`":
            self.assertNotIn(sign, FIRST)
        for sign in "&|\n":
            self.assertNotIn(sign, SECOND)

    def test_other_keys(self):
        for attack in (FIRST, SECOND):
            self.assertIn("x81-quail", printed(attack, "x81-quail"))
