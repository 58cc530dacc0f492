import unittest

from main import read_stops


def file_of(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


class StopsTest(unittest.TestCase):

    def test_three(self):
        self.assertEqual(read_stops(file_of("three.txt", "Station\nMarket\nSchool\n")), ["Station", "Market", "School"])

    def test_empty_lines(self):
        self.assertEqual(read_stops(file_of("gaps.txt", "Mill\n\n\nHill\n\n")), ["Mill", "Hill"])

    def test_blanks(self):
        self.assertEqual(read_stops(file_of("blanks.txt", "  New Park \n   \nПлощадь")), ["New Park", "Площадь"])

    def test_empty_file(self):
        self.assertEqual(read_stops(file_of("empty.txt", "")), [])
