"""Runs a learner's SQL on a database made for it, then the author's checks, and reports as one JSON text.

The learner's text goes to SQLite's library and nowhere else: there is no shell that would know dot commands, and
nothing of it can write to our standard output. Where the text is wrong is found by asking SQLite about beginnings of it.
"""

import json
import re
import sqlite3
import sys

DATABASE = "posad.sqlite"
MOST_ROWS = 5000
MOST_CHARACTERS = 400_000

ALLOWED_PRAGMAS = {
    "foreign_keys", "foreign_key_check", "foreign_key_list", "index_info", "index_list", "index_xinfo",
    "integrity_check", "quick_check", "table_info", "table_list", "table_xinfo",
}
REFUSALS = re.compile(
    r"syntax error|incomplete input|unrecognized token|no such |ambiguous column|misuse of|not authorized|"
    r"wrong number of arguments|do not have the same number of result columns|already exists|duplicate column|"
    r"has no column named|\d+ values for \d+ columns|columns? but \d+ values|should come|must appear|not allowed|"
    r"a GROUP BY clause is required|unknown column|has \d+ values|foreign key mismatch|may not be used|prohibited")
TOKEN = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|/\*.*?\*/|\w+|[^\w\s]", re.DOTALL)


class TooMuch(Exception):
    """A result set larger than anybody will read."""


class Rules:
    """What a learner's SQL may not do: reach other files. Remembers what it has refused."""

    def __init__(self):
        self.refused = None

    def __call__(self, action, first, second, *_):
        if action in (sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH):
            self.refused = "ATTACH, DETACH, VACUUM"
        elif action == sqlite3.SQLITE_PRAGMA and (first or "").lower() not in ALLOWED_PRAGMAS:
            self.refused = "PRAGMA " + str(first)
        elif action == sqlite3.SQLITE_FUNCTION and (second or "").lower() == "load_extension":
            self.refused = "load_extension"
        else:
            return sqlite3.SQLITE_OK
        return sqlite3.SQLITE_DENY


def connect():
    connection = sqlite3.connect(DATABASE, isolation_level=None)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def statements(script):
    """Offset and text of each statement; the last may be without a semicolon."""
    start = 0
    for semicolon in re.finditer(";", script):
        if sqlite3.complete_statement(script[start:semicolon.end()]):
            yield start, script[start:semicolon.end()]
            start = semicolon.end()
    yield start, script[start:]


class Room:
    """How much may still be reported."""

    def __init__(self):
        self.rows = MOST_ROWS
        self.characters = MOST_CHARACTERS

    def take(self, row):
        self.rows -= 1
        self.characters -= sum(len(cell) if isinstance(cell, str) else 8 for cell in row)
        if self.rows < 0 or self.characters < 0:
            raise TooMuch


def cell(value):
    if isinstance(value, bytes):
        return "x'" + value.hex() + "'"
    if isinstance(value, float) and value - value != 0:
        return repr(value)  # infinite: JSON has no number for it
    return value


def fetch(cursor, room):
    """The result set of a statement; None for one that has none."""
    if cursor.description is None:
        return None
    rows = []
    for row in cursor:
        row = [cell(value) for value in row]
        room.take(row)
        rows.append(row)
    return {"columns": [column[0] for column in cursor.description], "rows": rows}


def run(connection, script, room, tables):
    """Adds the result set of each statement. The exception tells which statement failed."""
    for offset, statement in statements(script):
        try:
            table = fetch(connection.execute(statement), room)
        except (sqlite3.Error, sqlite3.Warning, ValueError) as error:
            error.posad_place = (offset, statement)
            raise
        if table is not None:
            tables.append(table)


def run_program(program):
    report = {"tables": [], "tooMuch": False}
    connection = connect()
    rules = Rules()
    connection.set_authorizer(rules)
    try:
        run(connection, program, Room(), report["tables"])
    except TooMuch:
        report["tooMuch"] = True
    except (sqlite3.Error, sqlite3.Warning, ValueError) as error:
        report["error"] = describe(error, program, rules, connection)
    connection.close()  # what was not committed is gone, and so is everything temporary
    return report


def run_check(script):
    """A check may change the database: it is put back afterwards."""
    tables = []
    connection = connect()
    try:
        connection.execute("BEGIN")
        run(connection, script, Room(), tables)
        return {"table": tables[-1] if tables else None}
    except TooMuch:
        return {"error": "too many rows"}
    except sqlite3.IntegrityError as error:
        return {"refused": str(error)}
    except (sqlite3.Error, sqlite3.Warning, ValueError) as error:
        return {"error": str(error)}
    finally:
        connection.close()


def describe(error, program, rules, connection):
    offset, statement = error.posad_place
    message = str(error).replace("\n", " ")[:500]
    if rules.refused:
        message = "not allowed here: " + rules.refused
    refused = not isinstance(error, sqlite3.IntegrityError) and bool(REFUSALS.search(message))
    place = offset + find(statement, message, connection)
    line = program.count("\n", 0, place) + 1
    return {
        "name": getattr(error, "sqlite_errorname", None) or code(message),
        "message": message,
        "refused": refused,
        "line": line,
        "column": place - (program.rfind("\n", 0, place) + 1) + 1,
    }


def code(message):
    """SQLite's name for a refusal, where Python is too old to tell."""
    kind = re.match(r"(UNIQUE|NOT NULL|CHECK|FOREIGN KEY) constraint failed", message)
    return "SQLITE_CONSTRAINT_" + kind.group(1).replace(" ", "") if kind else "SQLITE_ERROR"


def find(statement, message, connection):
    """Where in the statement the message points to; its beginning, if that is all that is known."""
    places = [match for match in TOKEN.finditer(statement) if not match.group().startswith(("--", "/*"))]
    begin = places[0].start() if places else 0
    near = re.match(r'near "(.*)": syntax error', message)
    if near:
        for match in places:
            if match.group() == near.group(1) and refuses(connection, statement[:match.end()], message):
                return match.start()
    name = re.search(r"(?:no such \w+|ambiguous column name|has no column named|misuse of aggregate):? (?:\w+\.)*(\w+)", message)
    if name:
        for match in places:
            if match.group().strip('"').lower() == name.group(1).lower():
                return match.start()
    if "unrecognized token" in message or "incomplete input" in message:
        return last_of(statement, places, message)
    return begin


def last_of(statement, places, message):
    token = re.match(r'unrecognized token: "(.)', message)
    if token and token.group(1) in statement:
        return statement.index(token.group(1))
    return places[-1].start() if places else 0


def refuses(connection, beginning, message):
    """The parser stops at the first token that it cannot take, whatever follows: this tells equal tokens apart."""
    try:
        connection.execute("EXPLAIN " + beginning)
    except sqlite3.Error as error:
        return str(error) == message
    return False


def prepare(setup):
    """Makes the database. Tables may come in any order: keys are looked at when all is there."""
    connection = connect()
    connection.executescript("PRAGMA foreign_keys = OFF;" + setup)
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    connection.close()
    if broken:
        raise sqlite3.IntegrityError("row %s of %s refers to nothing in %s" % (broken[1], broken[0], broken[2]))


def main():
    order = json.load(sys.stdin)
    try:
        prepare(order["setup"])
    except sqlite3.Error as error:
        report = {"unprepared": str(error), "tooMuch": False}
    else:
        report = run_program(order["program"])
        report["checks"] = [] if "error" in report else [run_check(check) for check in order["checks"]]
    json.dump(report, sys.stdout, ensure_ascii=True)
    sys.stdout.write("\n")


main()
