ATTACK = "'green-door'"
