Print("Welcome to our town!")
