import os
import unittest

from main import bills


def file_of(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def content(path):
    if not os.path.exists(path):
        raise AssertionError(f"the file {path} is not there")
    with open(path, encoding="utf-8") as file:
        return file.read()


class MetersTest(unittest.TestCase):

    def test_two_flats(self):
        self.assertEqual(bills(file_of("two.txt", "Mill 3;120;135\nHill 1;7;8\n"), "two.bill"), 0)
        self.assertEqual(content("two.bill"), "Mill 3: 15\nHill 1: 1\n")

    def test_bad_lines(self):
        readings = file_of("bad.txt", "Mill 3;120;135\n???\nHill 2;9;3\nPort 4;1;x\nPort 5;1;2;3\nДом 8;10;30\n")
        self.assertEqual([bills(readings, "bad.bill"), content("bad.bill")], [4, "Mill 3: 15\nДом 8: 20\n"])

    def test_nothing_used(self):
        self.assertEqual(bills(file_of("none.txt", "Mill 3;120;120\n"), "none.bill"), 0)
        self.assertEqual(content("none.bill"), "Mill 3: 0\n")

    def test_no_file(self):
        self.assertEqual(bills("not-here.txt", "empty.bill"), 0)
        self.assertEqual(content("empty.bill"), "")

    def test_second_month(self):
        bills(file_of("first.txt", "Mill 3;120;135\n"), "month.bill")
        bills(file_of("second.txt", "Mill 3;135;140\n"), "month.bill")
        self.assertEqual(content("month.bill"), "Mill 3: 5\n")
