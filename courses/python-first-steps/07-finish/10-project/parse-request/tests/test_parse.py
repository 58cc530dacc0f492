import unittest

from main import Request, parse


class ParseTest(unittest.TestCase):

    def check(self, line, street, topic, days):
        request = parse(line)
        self.assertEqual(request.street, street)
        self.assertEqual(request.topic, topic)
        self.assertEqual(request.days, days)

    def refused(self, line):
        parse("Hill;bin;1")
        with self.assertRaises(ValueError, msg=line):
            parse(line)

    def test_good_line(self):
        self.check("Mill Street;lamp;12", "Mill Street", "lamp", 12)
        request = Request("Hill", "bin", 2)
        self.assertEqual([request.street, request.topic, request.days], ["Hill", "bin", 2])

    def test_blanks(self):
        self.check("  Park Road ; deep hole; 3 \n", "Park Road", "deep hole", 3)

    def test_parts(self):
        self.refused("Mill Street;lamp")
        self.refused("Mill Street;lamp;12;open")
        self.refused("")

    def test_days(self):
        self.refused("Mill Street;lamp;many")
        self.refused("Mill Street;lamp;-1")

    def test_today(self):
        self.check("Port;bench;0", "Port", "bench", 0)

    def test_nothing_said(self):
        self.refused(" ;lamp;12")
        self.refused("Mill Street;;12")
