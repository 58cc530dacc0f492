import unittest

from main import is_ours


class OursTest(unittest.TestCase):

    def ours(self, *links):
        for link in links:
            self.assertIs(is_ours(link), True, link)

    def foreign(self, *links):
        for link in links:
            self.assertIs(is_ours(link), False, link)

    def test_home(self):
        self.ours("https://tikhobrod.example/pay", "https://tikhobrod.example", "https://a.b.tikhobrod.example/?x=1#y")

    def test_capitals(self):
        self.ours("HTTPS://PAY.Tikhobrod.EXAMPLE/", "https://tikhobrod.example./")

    def test_ports(self):
        self.ours("https://tikhobrod.example:443/")
        self.foreign("https://tikhobrod.example:8443/", "https://tikhobrod.example:80/")

    def test_foreign_domains(self):
        self.foreign("https://prize.example/tikhobrod.example", "https://tikhobrod.example.prize.example/",
                     "https://my-tikhobrod.example/", "https://example/", "https://prize.example?.tikhobrod.example")

    def test_user_names(self):
        self.foreign("https://tikhobrod.example@prize.example/", "https://prize.example@tikhobrod.example/")

    def test_schemes(self):
        self.foreign("http://tikhobrod.example/", "javascript://tikhobrod.example/%0aalert(1)", "//tikhobrod.example/",
                     "tikhobrod.example")

    def test_letters(self):
        self.foreign("https://t\u0456kh\u043ebrod.example/", "https://xn--tkhbrod-cjg7s.example/")

    def test_unreadable(self):
        self.foreign("https://[tikhobrod.example/", "https://tikhobrod.example:port/", "", "https://")
