import unittest

from main import ATTACK


def pay(balance, seats):
    cost = int(seats) * 35
    if cost > balance:
        raise ValueError("too little money")
    return balance - cost


def after(balance):
    try:
        return pay(balance, ATTACK)
    except (ValueError, TypeError):
        return balance


class AttackTest(unittest.TestCase):

    def test_is_a_number(self):
        try:
            int(ATTACK)
        except (ValueError, TypeError):
            self.fail("int() cannot read it: " + repr(ATTACK))

    def test_gains(self):
        self.assertGreater(after(100), 100)

    def test_is_rich(self):
        self.assertGreater(after(100), 1000)
