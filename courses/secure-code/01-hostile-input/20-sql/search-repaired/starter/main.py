import sqlite3
from contextlib import closing


def requests_in(path, street, order):
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute(f"SELECT text FROM requests WHERE secret = 0 AND street = '{street}' ORDER BY {order}")
        return [row[0] for row in rows]
