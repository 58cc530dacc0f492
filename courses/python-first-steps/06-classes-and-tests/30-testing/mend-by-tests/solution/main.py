import unittest


def since_midnight(time):
    parts = time.split(":")
    return int(parts[0]) * 60 + int(parts[1])


def minutes(start, end):
    difference = since_midnight(end) - since_midnight(start)
    if difference < 0:
        difference = difference + 24 * 60
    return difference


class MinutesTest(unittest.TestCase):

    def test_within_an_hour(self):
        self.assertEqual(minutes("8:15", "8:40"), 25)

    def test_into_the_next_hour(self):
        self.assertEqual(minutes("8:50", "9:10"), 20)

    def test_past_midnight(self):
        self.assertEqual(minutes("23:50", "0:10"), 20)


if __name__ == "__main__":
    unittest.main()
