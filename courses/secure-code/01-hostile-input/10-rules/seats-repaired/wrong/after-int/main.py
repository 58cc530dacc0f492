def pay(balance, seats):
    if int(seats) < 1 or int(seats) > 6:
        raise ValueError("from 1 to 6 seats")
    cost = int(seats) * 35
    if cost > balance:
        raise ValueError("too little money")
    return balance - cost
