import ast
import hashlib
import unittest

from main import check, store


class StoreTest(unittest.TestCase):

    def test_form(self):
        kind, n, r, p, salt, hashed = store("lilac").split("$")
        self.assertEqual([kind, n, r, p], ["scrypt", "16384", "8", "1"])
        self.assertEqual(len(bytes.fromhex(salt)), 16)
        expected = hashlib.scrypt(b"lilac", salt=bytes.fromhex(salt), n=16384, r=8, p=1)
        self.assertEqual(hashed, expected.hex())

    def test_salt_is_fresh(self):
        salts = {store("lilac").split("$")[4] for _ in range(3)}
        self.assertEqual(len(salts), 3)

    def test_right_password(self):
        self.assertIs(check("сирень", store("сирень")), True)

    def test_wrong_password(self):
        stored = store("lilac")
        self.assertIs(check("Lilac", stored), False)
        self.assertIs(check("", stored), False)

    def test_older_numbers(self):
        salt = b"0123456789abcdef"
        for n, r, p in ((1024, 8, 1), (1024, 4, 1), (1024, 8, 2)):
            hashed = hashlib.scrypt(b"pike", salt=salt, n=n, r=r, p=p)
            self.assertIs(check("pike", f"scrypt${n}${r}${p}${salt.hex()}${hashed.hex()}"), True)

    def test_other_forms(self):
        hashed = hashlib.scrypt(b"pike", salt=b"salt", n=1024, r=8, p=1).hex()
        for stored in ("", "pike", "scrypt$1024$8$1$zz$aa", "scrypt$many$8$1$aa$aa", f"plain$1024$8$1${b'salt'.hex()}${hashed}"):
            self.assertIs(check("pike", stored), False, stored)

    def test_compares_in_constant_time(self):
        with open("main.py", encoding="utf-8") as file:
            tree = ast.parse(file.read())
        names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        names |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        self.assertIn("compare_digest", names, "hashes are compared by compare_digest")
