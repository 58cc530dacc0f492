import ast
import unittest

from main import ResetCodes


class CodesTest(unittest.TestCase):

    def setUp(self):
        self.now = 5000
        self.codes = ResetCodes(lambda: self.now)

    def wrong(self, code):
        return str((int(code) + 1) % 10 ** 8).zfill(8)

    def test_right(self):
        code = self.codes.new("anna")
        self.assertIs(self.codes.use("anna", code), True)

    def test_wrong(self):
        code = self.codes.new("anna")
        self.assertIs(self.codes.use("anna", self.wrong(code)), False)
        self.assertIs(self.codes.use("boris", code), False)
        self.assertIs(self.codes.use("anna", code), True)

    def test_eight_digits(self):
        codes = [self.codes.new("anna") for _ in range(300)]
        for code in codes:
            self.assertRegex(code, "^[0-9]{8}$")
        self.assertEqual({code[0] for code in codes}, set("0123456789"))
        self.assertGreater(len(set(codes)), 290)

    def test_uses_secrets(self):
        with open("main.py", encoding="utf-8") as file:
            tree = ast.parse(file.read())
        names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        names |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        self.assertNotIn("random", names)

    def test_newest_only(self):
        old = self.codes.new("anna")
        new = self.codes.new("anna")
        if old != new:
            self.assertIs(self.codes.use("anna", old), False)
        self.assertIs(self.codes.use("anna", new), True)

    def test_once(self):
        code = self.codes.new("anna")
        self.codes.use("anna", code)
        self.assertIs(self.codes.use("anna", code), False)

    def test_time(self):
        code = self.codes.new("anna")
        self.now += 600
        self.assertIs(self.codes.use("anna", code), True)
        code = self.codes.new("anna")
        self.now += 601
        self.assertIs(self.codes.use("anna", code), False)

    def test_tries(self):
        code = self.codes.new("anna")
        for _ in range(2):
            self.codes.use("anna", self.wrong(code))
        self.assertIs(self.codes.use("anna", code), True)
        code = self.codes.new("anna")
        for _ in range(3):
            self.codes.use("anna", self.wrong(code))
        self.assertIs(self.codes.use("anna", code), False)

    def test_other_names_keep_their_tries(self):
        code = self.codes.new("anna")
        other = self.codes.new("boris")
        for _ in range(5):
            self.codes.use("boris", self.wrong(other))
        self.assertIs(self.codes.use("anna", code), True)

    def test_other_texts(self):
        code = self.codes.new("anna")
        self.assertIs(self.codes.use("anna", "пароль"), False)
        self.assertIs(self.codes.use("anna", ""), False)
        self.assertIs(self.codes.use("anna", code), True)
