import unittest

from main import load


def file_of(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


class LoadTest(unittest.TestCase):

    def test_good_file(self):
        self.assertEqual(load(file_of("good.txt", "12\n48\n51\n")), [12, 48, 51])

    def test_bad_lines(self):
        self.assertEqual(load(file_of("noise.txt", "12\n??\n\n51\n")), [12, 51])

    def test_no_file(self):
        self.assertEqual(load("nothing-here.txt"), [])

    def test_only_bad(self):
        self.assertEqual(load(file_of("bad.txt", "x\ny\n")), [])
