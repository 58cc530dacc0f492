import unittest

from main import warnings

SENDER = "office@tikhobrod.example"
GOOD = "https://tikhobrod.example/pay"


class LetterTest(unittest.TestCase):

    def check(self, expected, sender=SENDER, links=(), text="Hello"):
        self.assertEqual(warnings(sender, list(links), text), expected)

    def test_genuine(self):
        self.check([], links=[GOOD, "https://a.tikhobrod.example"])
        self.check([], sender="a@Post.Tikhobrod.Example", links=["https://TIKHOBROD.example/"])

    def test_sender(self):
        self.check(["sender"], sender="office@prize.example")
        self.check(["sender"], sender="tikhobrod.example@prize.example")
        self.check(["sender"], sender="")

    def test_last_at(self):
        self.check(["sender"], sender="a@tikhobrod.example@prize.example")
        self.check([], sender="a@prize.example@tikhobrod.example")

    def test_link(self):
        self.check(["link"], links=["https://prize.example/tikhobrod.example"])
        self.check(["link"], links=["https://tikhobrod.example@prize.example/"])

    def test_one_bad_link(self):
        self.check(["link"], links=[GOOD, "https://prize.example/", GOOD])

    def test_each_once(self):
        self.check(["link"], links=["https://prize.example/", "https://price.example/"])

    def test_similar_domains(self):
        self.check(["sender", "link"], sender="a@my-tikhobrod.example", links=["https://my-tikhobrod.example/"])

    def test_letters(self):
        self.check(["link", "letters"], links=["https://t\u0456khobrod.example/"])
        self.check(["link", "letters"], links=[GOOD, "https://xn--tkhbrod-cjg7s.example/"])
        self.check(["letters"], links=["https://xn--e1afmkfd.tikhobrod.example/"])
        self.check([], links=[GOOD + "/\u0456xn--"])

    def test_unreadable(self):
        self.check(["link"], links=["https://[tikhobrod.example/"])
        self.check(["link"], links=["tikhobrod.example"])

    def test_password(self):
        self.check(["password"], text="Your PassWord please")
        self.check(["password"], text="Назовите ПАРОЛЬ")

    def test_everything(self):
        self.check(["sender", "link", "letters", "password"], sender="x", links=["https://xn--a.example"], text="password")
