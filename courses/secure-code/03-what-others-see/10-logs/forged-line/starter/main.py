def line(time, name):
    return f"{time} login failed for {name}"


ATTACK = "mayor"

print(line("09:15", ATTACK))
print(line("09:30", "anna"))
