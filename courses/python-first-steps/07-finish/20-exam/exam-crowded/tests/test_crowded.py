import unittest

from main import crowded


class CrowdedTest(unittest.TestCase):

    def test_one_crowded(self):
        self.assertEqual(crowded(["Anna;5b", "Ivan;5b", "Oleg;6a"], 1), ["5b"])

    def test_exactly(self):
        self.assertEqual(crowded(["Anna;5b", "Ivan;5b", "Oleg;6a"], 2), [])

    def test_spellings(self):
        self.assertEqual(crowded(["Anna;5b", "Ivan; 5B ", "Oleg;5B"], 2), ["5b"])

    def test_alphabet(self):
        children = ["A;9c", "B;9c", "C;1a", "D;1a", "E;5b", "F;1a"]
        self.assertEqual(crowded(children, 1), ["1a", "9c"])
        self.assertEqual(crowded(children, 0), ["1a", "5b", "9c"])

    def test_nobody(self):
        self.assertEqual(crowded([], 0), [])
