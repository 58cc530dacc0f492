def ticket(age):
    if age < 7:
        return 0
    return 35


def test_ticket():
    ticket(6) == 0
    ticket(7) == 35
