ATTACK = "x\n09:17 login ok for mayor\n"
