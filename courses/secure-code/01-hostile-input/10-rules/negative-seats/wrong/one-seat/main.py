ATTACK = "-1"
