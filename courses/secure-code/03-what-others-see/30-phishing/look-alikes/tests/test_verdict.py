import unittest

from main import verdict


def wire(domain):
    return domain.encode("idna").decode()


class VerdictTest(unittest.TestCase):

    def test_ours(self):
        self.assertEqual(verdict("tikhobrod.example", "tikhobrod.example"), "ours")
        self.assertEqual(verdict("Tikhobrod.Example", "tikhobrod.example"), "ours")

    def test_other(self):
        self.assertEqual(verdict("prize.example", "tikhobrod.example"), "other")
        self.assertEqual(verdict("pay.tikhobrod.example", "tikhobrod.example"), "other")

    def test_punycode(self):
        self.assertEqual(verdict("xn--tkhbrod-cjg7s.example", "tikhobrod.example"), "look-alike")
        for letters in ("p\u0430rk", "p\u0430\u0440k", "\u0440ark"):
            self.assertEqual(verdict(wire(letters.replace("\u0440k", "rk") + ".example"), "park.example"), "look-alike")
        self.assertEqual(verdict(wire("\u0441\u0435n\u0442r\u0435.example".replace("\u0442", "t")), "centre.example"), "look-alike")
        self.assertEqual(verdict(wire("ta\u0445i.example"), "taxi.example"), "look-alike")

    def test_digits(self):
        self.assertEqual(verdict("tikh0br0d.example", "tikhobrod.example"), "look-alike")
        self.assertEqual(verdict("1ibrary.example", "library.example"), "look-alike")

    def test_rn(self):
        self.assertEqual(verdict("rnuseum.example", "museum.example"), "look-alike")

    def test_rn_of_ours(self):
        self.assertEqual(verdict("g0vernor.example", "governor.example"), "look-alike")
        self.assertEqual(verdict("governor.example", "governor.example"), "ours")
        self.assertEqual(verdict("govemor.example", "governor.example"), "look-alike")

    def test_innocent(self):
        self.assertEqual(verdict(wire("тихоброд.example"), "tikhobrod.example"), "other")

    def test_unreadable(self):
        self.assertEqual(verdict("xn--\u0430.example", "tikhobrod.example"), "other")
        self.assertEqual(verdict("xn--99999999.example", "tikhobrod.example"), "other")
