import os
import shutil
import unittest

from main import notice


def file_of(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


class NoticeTest(unittest.TestCase):

    def setUp(self):
        shutil.rmtree("town", ignore_errors=True)
        os.makedirs("town/notices/2025")
        os.makedirs("town/notices-secret")
        file_of("town/notices/market.txt", "Market on Sunday")
        file_of("town/notices/2025/fair.txt", "Ярмарка")
        file_of("town/notices-secret/plan.txt", "secret plan")
        file_of("town/keys.txt", "keys")
        os.symlink(os.path.abspath("town/keys.txt"), "town/notices/link.txt")
        os.symlink(os.path.abspath("town/notices/market.txt"), "town/notices/today.txt")

    def refuses(self, name):
        with self.assertRaises(ValueError):
            notice("town/notices", name)

    def test_notice(self):
        self.assertEqual(notice("town/notices", "market.txt"), "Market on Sunday")

    def test_folder_inside(self):
        self.assertEqual(notice("town/notices", "2025/fair.txt"), "Ярмарка")
        self.assertEqual(notice("town/notices", "2025/../market.txt"), "Market on Sunday")

    def test_dots(self):
        self.refuses("../keys.txt")
        self.refuses("2025/../../keys.txt")

    def test_grown_together(self):
        self.refuses("....//keys.txt")

    def test_absolute(self):
        self.refuses(os.path.abspath("town/keys.txt"))

    def test_neighbour(self):
        self.refuses("../notices-secret/plan.txt")

    def test_link(self):
        self.refuses("link.txt")

    def test_link_inside(self):
        self.assertEqual(notice("town/notices", "today.txt"), "Market on Sunday")

    def test_missing(self):
        self.refuses("nothing.txt")
        self.refuses("../nothing.txt")
        self.refuses("2025")
        self.refuses("")
