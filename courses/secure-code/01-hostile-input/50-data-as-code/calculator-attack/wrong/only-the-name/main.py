ATTACK = "'SEC' + 'RET'"
