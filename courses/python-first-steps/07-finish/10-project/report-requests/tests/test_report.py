import unittest

from main import Request, oldest, report


def requests(*topics_and_days):
    return [Request(f"Street {number}", topic, days) for number, (topic, days) in enumerate(topics_and_days, 1)]


class ReportTest(unittest.TestCase):

    def test_report(self):
        self.assertEqual(report(requests(("lamp", 1), ("lamp", 2), ("road", 3))), ["lamp: 2", "road: 1"])

    def test_alphabet(self):
        self.assertEqual(report(requests(("water", 1), ("bench", 2), ("lamp", 3), ("water", 0))),
                         ["bench: 1", "lamp: 1", "water: 2"])

    def test_no_requests(self):
        Request("Hill", "bin", 1)
        self.assertEqual(report([]), [])
        self.assertIsNone(oldest([]))

    def test_oldest(self):
        self.assertEqual(oldest(requests(("lamp", 4), ("road", 30), ("bin", 9))).street, "Street 2")
        self.assertEqual(oldest(requests(("lamp", 4), ("road", 3), ("bin", 9))).topic, "bin")

    def test_oldest_first(self):
        self.assertEqual(oldest(requests(("lamp", 4), ("road", 9), ("bin", 9))).street, "Street 2")

    def test_oldest_today(self):
        self.assertEqual(oldest(requests(("lamp", 0), ("road", 0))).street, "Street 1")
        self.assertEqual(oldest(requests(("bin", 1), ("lamp", 0))).street, "Street 1")
