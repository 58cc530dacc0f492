import sqlite3


def search(db, word):
    if len(word) > 60:
        raise ValueError("too long")
    return db.execute(
        f"SELECT title, year FROM books WHERE title LIKE '%{word}%' AND lent = 0").fetchall()


ATTACK = "bread"

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE books (title TEXT, year INTEGER, lent INTEGER)")
db.execute("INSERT INTO books VALUES ('Bread and salt', 1968, 0)")
db.execute("CREATE TABLE readers (name TEXT, card INTEGER)")
db.execute("INSERT INTO readers VALUES ('anna', 4711)")
print(search(db, ATTACK))
