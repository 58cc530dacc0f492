ATTACK = "minus thirty"
