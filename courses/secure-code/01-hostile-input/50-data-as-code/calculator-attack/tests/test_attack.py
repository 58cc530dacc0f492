import subprocess
import sys
import unittest

from main import ATTACK

PROGRAM = """
import sys
SECRET = sys.argv[1]

def calculate(text):
    for word in ("SECRET", "import", "open"):
        if word in text:
            raise ValueError("forbidden word")
    return eval(text)

try:
    print(calculate(sys.argv[2]))
except Exception as error:
    print("error:", error)
"""


def answer(secret):
    done = subprocess.run([sys.executable, "-I", "-S", "-c", PROGRAM, secret, ATTACK],
                          capture_output=True, text=True, errors="replace", timeout=3)
    return done.stdout.strip()


class AttackTest(unittest.TestCase):

    def test_passes_the_filter(self):
        self.assertNotIn("forbidden word", answer("green-door"))

    def test_secret(self):
        self.assertEqual(answer("green-door"), "green-door")

    def test_other_secret(self):
        self.assertEqual(answer("q7-red-moon"), "q7-red-moon")
