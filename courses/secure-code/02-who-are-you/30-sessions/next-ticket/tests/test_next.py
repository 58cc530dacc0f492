import hashlib
import unittest

from main import next_token


def token(number):
    return hashlib.md5(str(number).encode()).hexdigest()


class NextTest(unittest.TestCase):

    def test_first(self):
        self.assertEqual(next_token(token(1)), token(2))

    def test_is_not_mine(self):
        self.assertNotEqual(next_token(token(17)), token(17))

    def test_many(self):
        self.assertEqual(next_token(token(31415)), token(31416))

    def test_last(self):
        self.assertEqual(next_token(token(50000)), token(50001))

    def test_none(self):
        self.assertIsNone(next_token("0" * 32))
        self.assertIsNone(next_token(token(50001)))
        self.assertIsNone(next_token(token(0)))
