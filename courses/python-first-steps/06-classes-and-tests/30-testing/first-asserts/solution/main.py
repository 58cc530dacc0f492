def ticket(age):
    if age < 7:
        return 0
    return 35


def test_ticket():
    assert ticket(6) == 0
    assert ticket(7) == 35
