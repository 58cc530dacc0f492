import os
import unittest

from main import count

LINES = "lamp dark\nlamp broken\nbench -v\nbus 1.5\nbus 125\nit's mud\n"


class CountTest(unittest.TestCase):

    def setUp(self):
        with open("requests.txt", "w") as file:
            file.write(LINES)
        for left in ("hacked.txt", "-c.txt"):
            if os.path.exists(left):
                os.remove(left)

    def test_counts(self):
        self.assertEqual(count("lamp", "requests.txt"), 2)
        self.assertEqual(count("bench", "requests.txt"), 1)

    def test_nothing(self):
        self.assertEqual(count("snow", "requests.txt"), 0)

    def test_second_command(self):
        for attack in ("lamp; touch hacked.txt #", "$(touch hacked.txt)", "x'; touch hacked.txt; echo 'x"):
            count(attack, "requests.txt")
            self.assertFalse(os.path.exists("hacked.txt"), "the second command was run: " + attack)

    def test_apostrophe(self):
        self.assertEqual(count("it's mud", "requests.txt"), 1)

    def test_word_with_minus(self):
        self.assertEqual(count("-v", "requests.txt"), 1)

    def test_path_with_minus(self):
        with open("-c.txt", "w") as file:
            file.write("lamp\n")
        self.assertEqual(count("lamp", "-c.txt"), 1)

    def test_dot(self):
        self.assertEqual(count("1.5", "requests.txt"), 1)

    def test_no_file(self):
        with self.assertRaises(OSError):
            count("lamp", "nothing.txt")
