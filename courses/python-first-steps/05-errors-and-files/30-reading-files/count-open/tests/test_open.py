import unittest

from main import count_open


def file_of(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


class OpenTest(unittest.TestCase):

    def test_two_open(self):
        self.assertEqual(count_open(file_of("two.txt", "lamp;open\nhole;done\nbench;open\n")), 2)

    def test_all_done(self):
        self.assertEqual(count_open(file_of("done.txt", "lamp;done\nhole;done\n")), 0)

    def test_word_elsewhere(self):
        self.assertEqual(count_open(file_of("gate.txt", "the gate stays open at night;done\nbin;open\n")), 1)

    def test_semicolon(self):
        self.assertEqual(count_open(file_of("more.txt", "lamp; very dark here;open\nhole; deep;done\n")), 1)

    def test_capitals(self):
        self.assertEqual(count_open(file_of("capitals.txt", "lamp;Open\nhole;OPEN\nbench;done\ntree;open")), 3)

    def test_empty_file(self):
        self.assertEqual(count_open(file_of("empty.txt", "")), 0)
