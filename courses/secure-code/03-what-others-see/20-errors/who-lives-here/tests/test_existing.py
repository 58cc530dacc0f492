import unittest

from main import existing


class ExistingTest(unittest.TestCase):

    def login(self, *known, unknown="no such user", wrong="wrong password"):
        self.calls = 0

        def login(name, password):
            self.calls += 1
            return wrong if name in known else unknown
        return login

    def test_finds_them(self):
        self.assertEqual(existing(["anna", "peter", "mayor"], self.login("anna", "mayor")), ["anna", "mayor"])

    def test_first_name_exists(self):
        self.assertEqual(existing(["anna", "boris"], self.login("anna")), ["anna"])

    def test_other_words(self):
        login = self.login("clara", unknown="please register", wrong="try again")
        self.assertEqual(existing(["boris", "clara"], login), ["clara"])

    def test_nobody(self):
        self.assertEqual(existing(["boris", "clara"], self.login()), [])

    def test_few_calls(self):
        existing(["a", "b", "c", "d"], self.login("b"))
        self.assertEqual(self.calls, 5)
