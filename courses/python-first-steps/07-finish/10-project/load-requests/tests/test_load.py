import unittest

from main import load


def file_of(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


class LoadTest(unittest.TestCase):

    def check(self, path, expected, expected_bad):
        requests, bad = load(path)
        self.assertEqual([[each.street, each.topic, each.days] for each in requests], expected)
        self.assertEqual(bad, expected_bad)

    def test_two(self):
        self.check(file_of("two.txt", "Mill Street;lamp;12\nPark Road;hole;3\n"),
                   [["Mill Street", "lamp", 12], ["Park Road", "hole", 3]], 0)

    def test_bad_lines(self):
        self.check(file_of("bad.txt", "Hill;bin;1\n???\nPort;bench;many\nУлица;lamp;5;x\nPort;lamp;0\n"),
                   [["Hill", "bin", 1], ["Port", "lamp", 0]], 3)

    def test_missing(self):
        self.check("not-here.txt", [], 0)

    def test_empty(self):
        self.check(file_of("empty.txt", ""), [], 0)
