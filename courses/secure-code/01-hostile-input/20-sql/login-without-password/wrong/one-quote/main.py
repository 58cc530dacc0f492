NAME = "mayor'"
PASSWORD = ""
