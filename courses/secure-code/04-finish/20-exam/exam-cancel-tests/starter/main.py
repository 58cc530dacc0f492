import unittest


def may_cancel(user, role, owner, hours):
    if user is None:
        return False
    if role == "caretaker":
        return True
    return role == "resident" and user == owner and hours >= 24


class CancelTest(unittest.TestCase):

    def test_caretaker_any_time(self):
        self.assertTrue(may_cancel("igor", "caretaker", "anna", 1))


if __name__ == "__main__":
    unittest.main()
