import unittest

from main import late


class LateTest(unittest.TestCase):

    def test_some(self):
        self.assertEqual(late([0, 7, 4, 12, 6], 5), [7, 12, 6])

    def test_nobody(self):
        self.assertEqual(late([0, 3], 10), [])
        self.assertEqual(late([], 10), [])

    def test_limit(self):
        self.assertEqual(late([5, 6, 5], 5), [6])

    def test_list_stays(self):
        delays = [9, 1, 8]
        self.assertEqual(late(delays, 5), [9, 8])
        self.assertEqual(delays, [9, 1, 8])
