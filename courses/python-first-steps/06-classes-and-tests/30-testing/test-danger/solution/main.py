import unittest


def danger(days):
    if days < 5:
        return "low"
    if days < 15:
        return "medium"
    return "high"


class DangerTest(unittest.TestCase):

    def test_low(self):
        self.assertEqual(danger(4), "low")

    def test_medium(self):
        self.assertEqual(danger(5), "medium")
        self.assertEqual(danger(14), "medium")

    def test_high(self):
        self.assertEqual(danger(15), "high")


if __name__ == "__main__":
    unittest.main()
