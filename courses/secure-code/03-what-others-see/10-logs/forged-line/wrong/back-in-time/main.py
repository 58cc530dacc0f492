ATTACK = "x\n08:17 login ok for mayor"
