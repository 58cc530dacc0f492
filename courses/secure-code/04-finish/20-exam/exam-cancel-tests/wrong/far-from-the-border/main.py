import unittest


def may_cancel(user, role, owner, hours):
    if user is None:
        return False
    if role == "caretaker":
        return True
    return role == "resident" and user == owner and hours >= 24


class CancelTest(unittest.TestCase):

    def test_owner_a_day_before(self):
        self.assertTrue(may_cancel("anna", "resident", "anna", 100))

    def test_owner_too_late(self):
        self.assertFalse(may_cancel("anna", "resident", "anna", 1))

    def test_stranger(self):
        self.assertFalse(may_cancel("boris", "resident", "anna", 48))

    def test_caretaker_any_time(self):
        self.assertTrue(may_cancel("igor", "caretaker", "anna", 1))

    def test_unknown_role(self):
        self.assertFalse(may_cancel("vera", "guest", "vera", 48))

    def test_not_signed_in(self):
        self.assertFalse(may_cancel(None, "caretaker", "anna", 48))

    def test_nobody_owns(self):
        self.assertFalse(may_cancel(None, "resident", None, 48))


if __name__ == "__main__":
    unittest.main()
