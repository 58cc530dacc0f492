import unittest

REQUESTS = {
    1: {"owner": "anna", "district": "north", "text": "dark lamp"},
    2: {"owner": "boris", "district": "south", "text": "lower rent"},
}
CLERKS = {"nina": "north", "sergey": "south"}


def read(user, number):
    request = REQUESTS.get(number)
    if request is None:
        return None
    if user == request["owner"] or CLERKS.get(user) == request["district"]:
        return request["text"]
    return None


class AccessTest(unittest.TestCase):

    def test_owner_reads(self):
        self.assertEqual(read("anna", 1), "dark lamp")
        self.assertEqual(read("boris", 2), "lower rent")

    def test_stranger_reads_nothing(self):
        self.assertIsNone(read("boris", 1))

    def test_clerk_reads_own_district(self):
        self.assertEqual(read("nina", 1), "dark lamp")
        self.assertEqual(read("sergey", 2), "lower rent")

    def test_clerk_of_another_district_reads_nothing(self):
        self.assertIsNone(read("nina", 1))

    def test_nobody_reads_nothing(self):
        self.assertIsNone(read(None, 1))

    def test_missing_is_like_foreign(self):
        self.assertIsNone(read("anna", 3))


if __name__ == "__main__":
    unittest.main()
