import unittest

import main


class ItTest(unittest.TestCase):
    def test_usual(self):
        self.fail("<<what the function gives for usual values>>")

    def test_border(self):
        self.fail("<<what it gives at the border>>")
