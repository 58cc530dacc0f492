import unittest

from main import line


def name_in(name):
    whole = line("09:15", "login failed", name, "555-01-42")
    start, end = "09:15 login failed for ", " (phone …42)"
    if not whole.startswith(start) or not whole.endswith(end):
        raise AssertionError("not a line of the log: " + repr(whole))
    return whole[len(start):-len(end)]


def phone_in(phone):
    return line("10:00", "login ok", "anna", phone)[len("10:00 login ok for anna "):]


class LineTest(unittest.TestCase):

    def test_line(self):
        self.assertEqual(line("09:15", "login failed", "anna", "555-01-42"), "09:15 login failed for anna (phone …42)")

    def test_line_break(self):
        self.assertEqual(name_in("x\n09:17 login ok for mayor"), "x?09:17 login ok for mayor")

    def test_invisible_signs(self):
        self.assertEqual(name_in("\x1b[2J\u202e\u2028\t\x00a"), "?[2J????a")

    def test_all_languages(self):
        self.assertEqual(name_in("Олег О'Нил Zoë"), "Олег О'Нил Zoë")

    def test_long(self):
        self.assertEqual(name_in("a" * 40), "a" * 40)
        self.assertEqual(name_in("a" * 41), "a" * 40 + "…")
        self.assertEqual(name_in("b" * 100_000), "b" * 40 + "…")

    def test_phone(self):
        self.assertEqual(phone_in("+0 (123) 456-78-90"), "(phone …90)")

    def test_phone_signs(self):
        self.assertEqual(phone_in("1234567\n8x"), "(phone …78)")
        self.assertEqual(phone_in("12345\u0663"), "(phone …45)")

    def test_short_phone(self):
        self.assertEqual(phone_in("12345"), "(phone …45)")
        for phone in ("1234", "", "none"):
            self.assertEqual(phone_in(phone), "(phone …?)")
