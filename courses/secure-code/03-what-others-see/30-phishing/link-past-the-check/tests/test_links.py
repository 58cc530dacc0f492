import unittest
from urllib.parse import urlsplit

from main import FIRST, SECOND, THIRD


def host(link):
    try:
        return urlsplit(link).hostname or ""
    except ValueError:
        return ""


class LinksTest(unittest.TestCase):

    def test_first(self):
        self.assertIn("tikhobrod.example", FIRST)
        self.assertEqual(host(FIRST), "prize.example")
        self.assertFalse(FIRST.startswith("https://tikhobrod"))

    def test_second(self):
        self.assertTrue(SECOND.startswith("https://tikhobrod.example"))
        self.assertEqual(host(SECOND), "prize.example")

    def test_third(self):
        name = host(THIRD)
        self.assertTrue(name.endswith("tikhobrod.example"), name)
        self.assertNotEqual(name, "tikhobrod.example")
        self.assertFalse(name.endswith(".tikhobrod.example"), name + " belongs to Tikhobrod")

    def test_real_links(self):
        for link in (FIRST, SECOND, THIRD):
            self.assertIn(urlsplit(link).scheme, ("http", "https"))
            self.assertNotIn(" ", link)
