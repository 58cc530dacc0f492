import os
import sqlite3
import unittest
from urllib.parse import urljoin, urlsplit

from main import FILE, LOGGED, NEXT, WORD


def find(db, owner, word):
    return db.execute(f"SELECT text FROM requests WHERE owner = '{owner}'"
                      f" AND text LIKE '%{word}%'").fetchall()


def attachment(folder, name):
    if name.startswith((".", "/")):
        raise ValueError("not a file")
    with open(folder + "/" + name) as file:
        return file.read()


def log_line(time, user, word):
    return f"{time} {user} searched for {word}"


def after_login(next_page):
    if not next_page.startswith("/"):
        raise ValueError("not a page")
    return urljoin("https://tikhobrod.example/login", next_page)


class OfficeTest(unittest.TestCase):

    def found(self, *rows):
        db = sqlite3.connect(":memory:")
        db.execute("CREATE TABLE requests (owner TEXT, text TEXT)")
        db.executemany("INSERT INTO requests VALUES (?, ?)", rows)
        try:
            return {row[0] for row in find(db, "anna", WORD)}
        except sqlite3.Error as error:
            self.fail(f"this is no valid SQL: {error}")
        finally:
            db.close()

    def file(self, keys):
        os.makedirs("office/files/2025", exist_ok=True)
        with open("office/keys.txt", "w") as file:
            file.write(keys)
        with open("office/files/2025/map.txt", "w") as file:
            file.write("a map")
        try:
            return attachment("office/files", FILE)
        except (ValueError, OSError) as error:
            self.fail(f"nothing is read: {error}")

    def test_word(self):
        self.assertEqual(self.found(("anna", "lamp"), ("boris", "rent")), {"lamp", "rent"})

    def test_file(self):
        self.assertEqual(self.file("under the mat"), "under the mat")

    def test_logged(self):
        self.assertIn("10:05 mayor deleted everything", log_line("10:00", "anna", LOGGED).split("\n"))

    def test_next(self):
        try:
            link = after_login(NEXT)
        except ValueError:
            self.fail("the page is refused")
        self.assertEqual(urlsplit(link).hostname, "prize.example")

    def test_again(self):
        self.assertEqual(self.found(("olga", "snow"), ("vera", "bus"), ("anna", "noise")), {"snow", "bus", "noise"})
        self.assertEqual(self.file("q7"), "q7")
