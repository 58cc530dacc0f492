import sqlite3
from contextlib import closing

COLUMNS = ("day", "text")


def requests_in(path, street, order):
    if order not in COLUMNS:
        raise ValueError("no such order")
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT text FROM requests WHERE secret = 0 AND street = ? ORDER BY " + order, (street,))
        return [row[0] for row in rows]
