import unittest

from main import new_names


def file_of(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


class NamesTest(unittest.TestCase):

    def test_two_new(self):
        before = file_of("b1.txt", "Anna\nOleg\n")
        today = file_of("t1.txt", "Zoe\nAnna\nIra\nZoe\n")
        self.assertEqual(new_names(before, today), ["Ira", "Zoe"])

    def test_nobody_new(self):
        before = file_of("b2.txt", "Anna\nOleg\nIra\n")
        today = file_of("t2.txt", "Oleg\nAnna\n")
        self.assertEqual(new_names(before, today), [])
        self.assertEqual(new_names(today, before), ["Ira"])

    def test_first_meeting(self):
        self.assertEqual(new_names("not-here.txt", file_of("t3.txt", "Борис\nAnna\n")), ["Anna", "Борис"])

    def test_empty_lines(self):
        before = file_of("b4.txt", " Anna \n")
        self.assertEqual(new_names(before, file_of("t4.txt", "Anna\n\n  Max  \n\n")), ["Max"])
