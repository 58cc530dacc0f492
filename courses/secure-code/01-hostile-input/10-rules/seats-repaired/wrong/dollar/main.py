import re


def pay(balance, seats):
    if not re.match("^[1-6]$", seats):
        raise ValueError("from 1 to 6 seats")
    cost = int(seats) * 35
    if cost > balance:
        raise ValueError("too little money")
    return balance - cost
