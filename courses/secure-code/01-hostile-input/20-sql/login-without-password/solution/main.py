NAME = "mayor' --"
PASSWORD = ""
