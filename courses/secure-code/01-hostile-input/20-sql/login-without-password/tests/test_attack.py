import sqlite3
import unittest

from main import NAME, PASSWORD


def login(db, name, password):
    row = db.execute(
        f"SELECT name FROM clerks WHERE name = '{name}' AND password = '{password}'").fetchone()
    return row[0] if row else None


def attack(*clerks):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE clerks (name TEXT, password TEXT)")
    db.executemany("INSERT INTO clerks VALUES (?, ?)", clerks)
    try:
        return login(db, NAME, PASSWORD)
    except sqlite3.Error as error:
        return f"no SQL: {error}"
    finally:
        db.close()


class AttackTest(unittest.TestCase):

    def test_is_sql(self):
        self.assertNotIn("no SQL", str(attack(("anna", "lilac"), ("mayor", "bells"))))

    def test_is_the_mayor(self):
        self.assertEqual(attack(("anna", "lilac"), ("boris", "pike"), ("mayor", "bells")), "mayor")

    def test_any_password(self):
        self.assertEqual(attack(("anna", "moon"), ("mayor", "a9!x-2"), ("boris", "sun")), "mayor")
