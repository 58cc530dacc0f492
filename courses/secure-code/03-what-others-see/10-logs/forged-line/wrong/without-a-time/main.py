ATTACK = "x\nlogin ok for mayor"
