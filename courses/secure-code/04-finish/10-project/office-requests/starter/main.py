import sqlite3


class Requests:

    def __init__(self, path, who):
        self.db = sqlite3.connect(path)
        self.who = who
        self.db.execute("CREATE TABLE IF NOT EXISTS requests (number INTEGER PRIMARY KEY, owner TEXT, text TEXT)")

    def add(self, token, text):
        owner = self.who(token)
        with self.db:
            return self.db.execute(f"INSERT INTO requests (owner, text) VALUES ('{owner}', '{text}')").lastrowid

    def find(self, token, word):
        owner = self.who(token)
        return self.db.execute(
            f"SELECT number, text FROM requests WHERE owner = '{owner}' AND text LIKE '%{word}%'").fetchall()

    def read(self, token, number):
        return self.db.execute(f"SELECT text FROM requests WHERE number = {number}").fetchone()[0]

    def delete(self, token, number):
        self.db.execute(f"DELETE FROM requests WHERE number = {number}")
        return True
