import os
import unittest

from main import save_notice


def content(path):
    if not os.path.exists(path):
        raise AssertionError(f"the file {path} is not there")
    with open(path, encoding="utf-8") as file:
        return file.read()


class NoticeTest(unittest.TestCase):

    def test_text(self):
        save_notice("park.txt", "The park is open")
        self.assertIn("The park is open", content("park.txt"))

    def test_line_ends(self):
        save_notice("pool.txt", "Closed")
        self.assertEqual(content("pool.txt"), "Closed\n")

    def test_replaces(self):
        save_notice("twice.txt", "The park is open")
        save_notice("twice.txt", "The park is closed")
        self.assertEqual(content("twice.txt"), "The park is closed\n")

    def test_letters(self):
        save_notice("letters.txt", "Парк закрыт, désolé")
        self.assertEqual(content("letters.txt"), "Парк закрыт, désolé\n")
