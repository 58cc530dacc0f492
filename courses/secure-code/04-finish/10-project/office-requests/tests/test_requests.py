import os
import unittest

from main import Requests

NAMES = {"t-anna": "anna", "t-boris": "boris", "t-quote": "o'neil"}


class RequestsTest(unittest.TestCase):

    def setUp(self):
        if os.path.exists("office.db"):
            os.remove("office.db")
        self.requests = Requests("office.db", lambda token: NAMES.get(token))

    def test_add_and_read(self):
        number = self.requests.add("t-anna", "The lamp's dark; it's night")
        self.assertEqual(self.requests.read("t-anna", number), "The lamp's dark; it's night")
        self.assertEqual(self.requests.add("t-quote", "noise"), number + 1)
        self.assertEqual(self.requests.read("t-quote", number + 1), "noise")

    def test_length(self):
        for text in ("", "x" * 501):
            with self.assertRaises(ValueError):
                self.requests.add("t-anna", text)
        self.requests.add("t-anna", "x")
        self.requests.add("t-anna", "x" * 500)

    def test_find(self):
        first = self.requests.add("t-anna", "dark lamp")
        self.requests.add("t-boris", "broken lamp")
        second = self.requests.add("t-anna", "lamp again")
        self.requests.add("t-anna", "bench")
        self.assertEqual(list(self.requests.find("t-anna", "lamp")), [(first, "dark lamp"), (second, "lamp again")])
        self.assertEqual(list(self.requests.find("t-anna", "snow")), [])

    def test_find_is_no_sql(self):
        self.requests.add("t-boris", "secret")
        for attack in ("x' OR 1=1 --", "%' UNION SELECT 1, text FROM requests --", "'"):
            self.assertEqual(list(self.requests.find("t-anna", attack)), [])

    def test_find_plain_text(self):
        number = self.requests.add("t-anna", "100% full")
        self.requests.add("t-anna", "empty")
        self.assertEqual(list(self.requests.find("t-anna", "%")), [(number, "100% full")])
        self.assertEqual(list(self.requests.find("t-anna", "e_pty")), [])

    def test_read_own_only(self):
        number = self.requests.add("t-anna", "dark lamp")
        self.assertIsNone(self.requests.read("t-boris", number))
        self.assertIsNone(self.requests.read("t-anna", number + 1))
        self.assertIsNone(self.requests.read("t-boris", f"{number} OR 1=1"))

    def test_delete(self):
        number = self.requests.add("t-anna", "dark lamp")
        self.assertIs(self.requests.delete("t-anna", number), True)
        self.assertIsNone(self.requests.read("t-anna", number))
        self.assertIs(self.requests.delete("t-anna", number), False)

    def test_delete_own_only(self):
        number = self.requests.add("t-anna", "dark lamp")
        self.assertIs(self.requests.delete("t-boris", number), False)
        self.assertEqual(self.requests.read("t-anna", number), "dark lamp")

    def test_token(self):
        for action in (lambda: self.requests.add("forged", "x"), lambda: self.requests.find("forged", "x"),
                       lambda: self.requests.read("forged", 1), lambda: self.requests.delete("forged", 1)):
            with self.assertRaises(PermissionError):
                action()

    def test_kept(self):
        number = self.requests.add("t-anna", "dark lamp")
        again = Requests("office.db", lambda token: NAMES.get(token))
        self.assertEqual(again.read("t-anna", number), "dark lamp")
