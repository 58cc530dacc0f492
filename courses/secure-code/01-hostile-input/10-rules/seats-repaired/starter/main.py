def pay(balance, seats):
    cost = int(seats) * 35
    if cost > balance:
        raise ValueError("too little money")
    return balance - cost
