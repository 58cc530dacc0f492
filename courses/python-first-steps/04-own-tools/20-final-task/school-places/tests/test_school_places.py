import unittest

from main import admitted


class SchoolPlacesTest(unittest.TestCase):

    def test_example(self):
        self.assertEqual(admitted(5, [2, 4, 3]), [1, 3])

    def test_exact_fit(self):
        self.assertEqual(admitted(3, [3]), [1])

    def test_next_family_is_asked(self):
        self.assertEqual(admitted(2, [5, 1, 1]), [2, 3])

    def test_nobody_applies(self):
        self.assertEqual(admitted(10, []), [])

    def test_no_places(self):
        self.assertEqual(admitted(0, [1, 2]), [])

    def test_many_families(self):
        self.assertEqual(admitted(100, [1] * 150), list(range(1, 101)))
