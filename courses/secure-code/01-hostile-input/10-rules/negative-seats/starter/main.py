def pay(balance, seats):
    cost = int(seats) * 35
    if cost > balance:
        raise ValueError("too little money")
    return balance - cost


ATTACK = "2"

print(pay(100, ATTACK))
