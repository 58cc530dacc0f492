def ticket(age):
    if age < 7:
        return 0
    return 35


def test_ticket():
    assert ticket(7) == 0
    assert ticket(8) == 35
