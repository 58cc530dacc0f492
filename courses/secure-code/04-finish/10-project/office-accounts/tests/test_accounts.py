import unittest

from main import Accounts


class AccountsTest(unittest.TestCase):

    def setUp(self):
        self.now = 1000
        self.accounts = Accounts(lambda: self.now)
        self.accounts.register("anna", "lilac-42")

    def fail_times(self, times, name="anna"):
        for _ in range(times):
            self.assertIsNone(self.accounts.sign_in(name, "wrong-one"))

    def test_sign_in(self):
        token = self.accounts.sign_in("anna", "lilac-42")
        self.assertEqual(self.accounts.who(token), "anna")
        self.assertEqual(len(token), 43)
        self.assertNotEqual(self.accounts.sign_in("anna", "lilac-42"), token)
        self.assertIsNone(self.accounts.who("anna"))

    def test_refused_alike(self):
        self.assertIsNone(self.accounts.sign_in("anna", "lilac-43"))
        self.assertIsNone(self.accounts.sign_in("boris", "lilac-42"))
        self.assertIsNone(self.accounts.sign_in("boris", ""))

    def test_names(self):
        for name in ("", "a", "Anna", "a" * 21, "a'b", "anna\n", "анна", "an na"):
            with self.subTest(name), self.assertRaises(ValueError):
                self.accounts.register(name, "long-enough")
        self.accounts.register("ab", "12345678")
        self.accounts.register("b" * 20, "12345678")

    def test_weak_passwords(self):
        with self.assertRaises(ValueError):
            self.accounts.register("boris", "1234567")

    def test_name_is_taken(self):
        with self.assertRaises(ValueError):
            self.accounts.register("anna", "another-one")
        self.assertIsNotNone(self.accounts.sign_in("anna", "lilac-42"))

    def test_passwords_are_hashed(self):
        self.accounts.register("boris", "lilac-42")
        kept = self.accounts.passwords
        self.assertNotIn("lilac-42", str(kept))
        self.assertNotEqual(str(kept["anna"]), str(kept["boris"]))
        self.assertEqual({len(salt) for salt, _ in kept.values()}, {16})

    def test_lock(self):
        self.fail_times(5)
        self.assertIsNone(self.accounts.sign_in("anna", "lilac-42"))

    def test_four_are_no_lock(self):
        self.fail_times(4)
        self.assertIsNotNone(self.accounts.sign_in("anna", "lilac-42"))
        self.fail_times(4)
        self.assertIsNotNone(self.accounts.sign_in("anna", "lilac-42"))

    def test_lock_is_for_one_name(self):
        self.accounts.register("boris", "pike-pike")
        self.fail_times(7)
        self.assertIsNotNone(self.accounts.sign_in("boris", "pike-pike"))

    def test_lock_ends(self):
        self.fail_times(5)
        self.now += 899
        self.assertIsNone(self.accounts.sign_in("anna", "lilac-42"))
        self.now += 1
        self.assertIsNotNone(self.accounts.sign_in("anna", "lilac-42"))

    def test_locked_tries_count(self):
        self.fail_times(5)
        self.now += 800
        self.fail_times(5)
        self.now += 100
        self.assertIsNone(self.accounts.sign_in("anna", "lilac-42"))
        self.now += 800
        self.assertIsNotNone(self.accounts.sign_in("anna", "lilac-42"))

    def test_log(self):
        self.accounts.sign_in("anna", "lilac-42")
        self.now = 1001
        self.accounts.sign_in("anna", "wrong-one")
        self.accounts.sign_in("boris", "wrong-one")
        self.assertEqual(list(self.accounts.log), [
            "1000 login ok for anna", "1001 login failed for anna", "1001 login failed for boris"])

    def test_log_is_clean(self):
        self.accounts.sign_in("x\n9999 login ok for mayor", "secret-word")
        self.accounts.sign_in("y" * 1000, "secret-word")
        self.assertEqual(list(self.accounts.log), [
            "1000 login failed for x?9999 login ok for ", "1000 login failed for " + "y" * 20])
