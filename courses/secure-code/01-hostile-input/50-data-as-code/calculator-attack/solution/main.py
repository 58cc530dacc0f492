ATTACK = "globals()['SEC' + 'RET']"
