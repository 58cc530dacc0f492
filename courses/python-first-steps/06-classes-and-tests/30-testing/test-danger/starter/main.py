import unittest


def danger(days):
    if days < 5:
        return "low"
    if days < 15:
        return "medium"
    return "high"


class DangerTest(unittest.TestCase):

    def test_low(self):
        self.assertEqual(danger(0), "low")


if __name__ == "__main__":
    unittest.main()
