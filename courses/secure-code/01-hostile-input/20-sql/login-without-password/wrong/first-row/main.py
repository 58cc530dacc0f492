NAME = "mayor"
PASSWORD = "' OR '1'='1"
