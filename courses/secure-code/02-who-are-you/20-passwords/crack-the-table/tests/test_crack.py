import hashlib
import unittest

from main import crack


def table(**passwords):
    return {name: hashlib.sha256(password.encode()).hexdigest() for name, password in passwords.items()}


class CrackTest(unittest.TestCase):

    def test_one_word(self):
        self.assertEqual(crack(table(anna="lilac"), ["bread", "lilac"]), {"anna": "lilac"})

    def test_two(self):
        self.assertEqual(
            crack(table(anna="lilac", boris="river", clara="river"), ["river", "lilac"])["anna"], "lilac")

    def test_digit(self):
        self.assertEqual(crack(table(anna="lilac7", boris="river0"), ["lilac", "river"]), {"anna": "lilac7", "boris": "river0"})

    def test_nine(self):
        self.assertEqual(crack(table(anna="lilac9"), ["lilac"]), {"anna": "lilac9"})

    def test_same_password(self):
        self.assertEqual(crack(table(anna="pike", boris="pike"), ["pike"]), {"anna": "pike", "boris": "pike"})

    def test_not_found(self):
        self.assertEqual(crack(table(anna="lilac10", boris="7lilac", clara="Lilac"), ["lilac"]), {})
        self.assertEqual(crack({}, ["lilac"]), {})

    def test_cyrillic(self):
        self.assertEqual(crack(table(olga="сирень1"), ["сирень"]), {"olga": "сирень1"})
