import sqlite3


def login(db, name, password):
    row = db.execute(
        f"SELECT name FROM clerks WHERE name = '{name}' AND password = '{password}'").fetchone()
    return row[0] if row else None


NAME = "mayor"
PASSWORD = "?"

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE clerks (name TEXT, password TEXT)")
db.executemany("INSERT INTO clerks VALUES (?, ?)", [("anna", "lilac"), ("boris", "pike"), ("mayor", "bells")])
print(login(db, NAME, PASSWORD))
