import unittest

from main import delays


def file_of(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


class DelaysTest(unittest.TestCase):

    def test_two_buses(self):
        self.assertEqual(delays(file_of("two.txt", "7;12\n3;0\n")), {"7": 12, "3": 0})

    def test_adds_up(self):
        self.assertEqual(delays(file_of("sum.txt", "7;12\n3;1\n7;5\n")), {"7": 17, "3": 1})

    def test_one_line(self):
        self.assertEqual(delays(file_of("one.txt", "N4;9")), {"N4": 9})

    def test_long_day(self):
        lines = "".join(f"{hour % 3};{hour}\n" for hour in range(24))
        self.assertEqual(delays(file_of("long.txt", lines)), {"0": 84, "1": 92, "2": 100})
