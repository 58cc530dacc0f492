print("welcome to our town!")
