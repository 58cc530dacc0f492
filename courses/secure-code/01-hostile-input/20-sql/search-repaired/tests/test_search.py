import os
import sqlite3
import unittest

from main import requests_in


class SearchTest(unittest.TestCase):

    def setUp(self):
        self.path = "town.db"
        if os.path.exists(self.path):
            os.remove(self.path)
        db = sqlite3.connect(self.path)
        db.execute("CREATE TABLE requests (street TEXT, day INTEGER, text TEXT, secret INTEGER)")
        db.executemany("INSERT INTO requests VALUES (?, ?, ?, ?)", [
            ("Mill Street", 5, "lamp", 0),
            ("Mill Street", 9, "bench", 0),
            ("Mill Street", 2, "noise", 0),
            ("Mill Street", 1, "neighbour", 1),
            ("Farmer's Lane", 3, "mud", 0),
        ])
        db.commit()
        db.close()

    def test_by_day(self):
        self.assertEqual(requests_in(self.path, "Mill Street", "day"), ["noise", "lamp", "bench"])

    def test_by_text(self):
        self.assertEqual(requests_in(self.path, "Mill Street", "text"), ["bench", "lamp", "noise"])

    def test_secrets_stay(self):
        self.assertNotIn("neighbour", requests_in(self.path, "Mill Street", "day"))

    def test_injected_street(self):
        self.assertEqual(requests_in(self.path, "' OR 1=1 --", "day"), [])
        self.assertEqual(requests_in(self.path, "x' UNION SELECT sql FROM sqlite_master --", "day"), [])

    def test_apostrophe(self):
        self.assertEqual(requests_in(self.path, "Farmer's Lane", "day"), ["mud"])

    def test_order_is_checked(self):
        for order in ("secret", "day; DROP TABLE requests", "(SELECT 1)", "day DESC", ""):
            with self.subTest(order), self.assertRaises(ValueError):
                requests_in(self.path, "Mill Street", order)
