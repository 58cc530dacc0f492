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


if __name__ == "__main__":
    unittest.main()
