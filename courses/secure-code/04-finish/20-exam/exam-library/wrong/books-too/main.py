ATTACK = "' UNION SELECT name, card FROM readers --"
