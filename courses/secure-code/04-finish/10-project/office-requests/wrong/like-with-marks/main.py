import sqlite3


class Requests:

    def __init__(self, path, who):
        self.db = sqlite3.connect(path)
        self.who = who
        self.db.execute("CREATE TABLE IF NOT EXISTS requests (number INTEGER PRIMARY KEY, owner TEXT, text TEXT)")

    def owner(self, token):
        name = self.who(token)
        if name is None:
            raise PermissionError("please sign in")
        return name

    def add(self, token, text):
        owner = self.owner(token)
        if not 1 <= len(text) <= 500:
            raise ValueError("from 1 to 500 signs")
        with self.db:
            return self.db.execute("INSERT INTO requests (owner, text) VALUES (?, ?)", (owner, text)).lastrowid

    def find(self, token, word):
        return self.db.execute(
            "SELECT number, text FROM requests WHERE owner = ? AND text LIKE '%' || ? || '%' ORDER BY number",
            (self.owner(token), word)).fetchall()

    def read(self, token, number):
        row = self.db.execute(
            "SELECT text FROM requests WHERE number = ? AND owner = ?", (number, self.owner(token))).fetchone()
        return row[0] if row else None

    def delete(self, token, number):
        with self.db:
            return self.db.execute(
                "DELETE FROM requests WHERE number = ? AND owner = ?", (number, self.owner(token))).rowcount == 1
