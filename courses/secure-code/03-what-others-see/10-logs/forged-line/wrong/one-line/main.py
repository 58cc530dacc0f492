ATTACK = "x 09:17 login ok for mayor"
