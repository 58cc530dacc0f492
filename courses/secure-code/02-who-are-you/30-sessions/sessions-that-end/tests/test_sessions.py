import ast
import unittest

from main import Sessions


class SessionsTest(unittest.TestCase):

    def setUp(self):
        self.now = 1000
        self.sessions = Sessions(lambda: self.now)

    def test_signed_in(self):
        self.assertEqual(self.sessions.who(self.sessions.sign_in("anna")), "anna")

    def test_unknown(self):
        self.sessions.sign_in("anna")
        self.assertIsNone(self.sessions.who("anna-1000"))
        self.assertIsNone(self.sessions.who(""))

    def test_tokens(self):
        tokens = [self.sessions.sign_in("anna") for _ in range(5)]
        self.assertEqual(len(set(tokens)), 5)
        self.assertEqual({len(token) for token in tokens}, {43})

    def test_uses_secrets(self):
        with open("main.py", encoding="utf-8") as file:
            tree = ast.parse(file.read())
        names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        names |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        self.assertIn("secrets", names)
        self.assertNotIn("random", names)

    def test_border(self):
        token = self.sessions.sign_in("anna")
        self.now += 1800
        self.assertEqual(self.sessions.who(token), "anna")
        self.now += 1801
        self.assertIsNone(self.sessions.who(token))

    def test_use_renews(self):
        token = self.sessions.sign_in("anna")
        for _ in range(4):
            self.now += 1000
            self.assertEqual(self.sessions.who(token), "anna")

    def test_over_for_good(self):
        token = self.sessions.sign_in("anna")
        self.now += 5000
        self.assertIsNone(self.sessions.who(token))
        self.assertIsNone(self.sessions.who(token))
        self.now -= 4000
        self.assertIsNone(self.sessions.who(token))

    def test_sign_out(self):
        token, other = self.sessions.sign_in("anna"), self.sessions.sign_in("anna")
        self.sessions.sign_out(token)
        self.sessions.sign_out(token)
        self.assertIsNone(self.sessions.who(token))
        self.assertEqual(self.sessions.who(other), "anna")

    def test_everywhere(self):
        tokens = [self.sessions.sign_in(name) for name in ("anna", "boris", "anna")]
        self.sessions.sign_out_everywhere("anna")
        self.assertEqual([self.sessions.who(token) for token in tokens], [None, "boris", None])
