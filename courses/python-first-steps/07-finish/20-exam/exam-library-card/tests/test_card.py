import unittest

from main import Card


class NewCardTest(unittest.TestCase):

    def test_new_card(self):
        card = Card("Anna")
        self.assertEqual(card.owner, "Anna")
        self.assertEqual(card.books, [])
        self.assertEqual(card.left(), 3)


class LendTest(unittest.TestCase):

    def test_lend(self):
        card = Card("Anna")
        card.lend("Kim")
        self.assertEqual(card.books, ["Kim"])
        self.assertEqual(card.left(), 2)


class ThreeBooksTest(unittest.TestCase):

    def test_three_books(self):
        card = Card("Anna")
        for title in ("Kim", "Mumu", "Emma"):
            card.lend(title)
        with self.assertRaises(ValueError):
            card.lend("Dune")
        self.assertEqual(card.books, ["Kim", "Mumu", "Emma"])
        self.assertEqual(card.left(), 0)


class TwiceTest(unittest.TestCase):

    def test_twice(self):
        card = Card("Anna")
        card.lend("Kim")
        with self.assertRaises(ValueError):
            card.lend("Kim")
        self.assertEqual(card.books, ["Kim"])


class GiveBackTest(unittest.TestCase):

    def test_give_back(self):
        card = Card("Anna")
        card.lend("Kim")
        card.lend("Mumu")
        card.give_back("Kim")
        self.assertEqual(card.books, ["Mumu"])
        self.assertEqual(card.left(), 2)
        card.lend("Kim")
        self.assertEqual(card.books, ["Mumu", "Kim"])


class NotLentTest(unittest.TestCase):

    def test_not_lent(self):
        card = Card("Anna")
        card.lend("Kim")
        with self.assertRaises(ValueError):
            card.give_back("Mumu")
        self.assertEqual(card.books, ["Kim"])


class TwoCardsTest(unittest.TestCase):

    def test_two_cards(self):
        first = Card("Anna")
        second = Card("Oleg")
        first.lend("Kim")
        self.assertEqual(second.books, [])
        self.assertEqual(second.owner, "Oleg")
