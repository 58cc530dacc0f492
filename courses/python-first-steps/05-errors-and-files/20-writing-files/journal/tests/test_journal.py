import os
import unittest

from main import note


def content(path):
    if not os.path.exists(path):
        raise AssertionError(f"the file {path} is not there")
    with open(path, encoding="utf-8") as file:
        return file.read()


class JournalTest(unittest.TestCase):

    def test_one_day(self):
        note("one.txt", "1 Aug", 4)
        self.assertEqual(content("one.txt"), "1 Aug: calm\n")

    def test_days_add_up(self):
        note("wood.txt", "2 Aug", 3)
        note("wood.txt", "3 Aug", 20)
        self.assertEqual(content("wood.txt"), "2 Aug: calm\n3 Aug: fire watch\n")

    def test_limit(self):
        note("limit.txt", "4 Aug", 15)
        self.assertEqual(content("limit.txt"), "4 Aug: fire watch\n")

    def test_last_calm_day(self):
        note("last.txt", "5 Aug", 14)
        self.assertEqual(content("last.txt"), "5 Aug: calm\n")
