import sqlite3
import unittest

from main import ATTACK


def search(db, word):
    if len(word) > 60:
        raise ValueError("too long")
    return db.execute(
        f"SELECT title, year FROM books WHERE title LIKE '%{word}%' AND lent = 0").fetchall()


def found(books, readers):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE books (title TEXT, year INTEGER, lent INTEGER)")
    db.executemany("INSERT INTO books VALUES (?, ?, ?)", books)
    db.execute("CREATE TABLE readers (name TEXT, card INTEGER)")
    db.executemany("INSERT INTO readers VALUES (?, ?)", readers)
    try:
        return set(search(db, ATTACK))
    except (sqlite3.Error, ValueError) as error:
        return {f"error: {error}"}
    finally:
        db.close()


BOOKS = [("Bread and salt", 1968, 0), ("Rivers", 2001, 1)]
READERS = [("anna", 4711), ("boris", 4712)]


class AttackTest(unittest.TestCase):

    def test_is_sql(self):
        self.assertNotIn("error", str(found(BOOKS, READERS)))

    def test_readers(self):
        self.assertLessEqual(set(READERS), found(BOOKS, READERS))

    def test_no_books(self):
        self.assertEqual(found(BOOKS, READERS), set(READERS))

    def test_other_data(self):
        readers = [("olga", 1), ("vera", 2), ("igor", 3)]
        self.assertEqual(found([("x", 1, 0), ("", 2, 0), ("%", 3, 0)], readers), set(readers))
