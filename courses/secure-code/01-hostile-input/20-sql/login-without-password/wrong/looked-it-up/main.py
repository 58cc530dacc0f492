NAME = "mayor"
PASSWORD = "bells"
