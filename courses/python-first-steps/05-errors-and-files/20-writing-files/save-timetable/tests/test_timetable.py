import os
import unittest

from main import save_timetable


def content(path):
    if not os.path.exists(path):
        raise AssertionError(f"the file {path} is not there")
    with open(path, encoding="utf-8") as file:
        return file.read()


class TimetableTest(unittest.TestCase):

    def test_morning(self):
        save_timetable("morning.txt", 6, 8)
        self.assertEqual(content("morning.txt"), "6:00\n7:00\n8:00\n")

    def test_single(self):
        save_timetable("noon.txt", 12, 12)
        self.assertEqual(content("noon.txt"), "12:00\n")

    def test_twice(self):
        save_timetable("twice.txt", 9, 12)
        save_timetable("twice.txt", 22, 23)
        self.assertEqual(content("twice.txt"), "22:00\n23:00\n")
