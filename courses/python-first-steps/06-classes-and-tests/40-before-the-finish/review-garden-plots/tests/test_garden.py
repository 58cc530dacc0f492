import unittest

from main import Garden


class RentTest(unittest.TestCase):

    def test_rent(self):
        garden = Garden(3)
        garden.rent(3, "Anna")
        garden.rent(1, "Oleg")
        self.assertEqual([garden.renter(1), garden.renter(2), garden.renter(3)], ["Oleg", "free", "Anna"])


class FreeTest(unittest.TestCase):

    def test_free(self):
        garden = Garden(4)
        self.assertEqual(garden.free(), [1, 2, 3, 4])
        garden.rent(2, "Anna")
        self.assertEqual(garden.free(), [1, 3, 4])


class TakenTest(unittest.TestCase):

    def test_taken(self):
        garden = Garden(2)
        garden.rent(1, "Anna")
        with self.assertRaises(ValueError):
            garden.rent(1, "Oleg")
        self.assertEqual(garden.renter(1), "Anna")


class UnknownTest(unittest.TestCase):

    def test_unknown(self):
        garden = Garden(2)
        for number in (0, 3):
            with self.assertRaises(ValueError):
                garden.rent(number, "Anna")
        self.assertEqual(garden.free(), [1, 2])
        garden.rent(2, "Anna")
        garden.rent(1, "Oleg")
        self.assertEqual(garden.free(), [])


class TwoGardensTest(unittest.TestCase):

    def test_two_gardens(self):
        first = Garden(2)
        second = Garden(2)
        first.rent(1, "Anna")
        self.assertEqual(second.renter(1), "free")
        self.assertEqual(second.free(), [1, 2])
