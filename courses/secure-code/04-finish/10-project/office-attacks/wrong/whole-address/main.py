WORD = "x' OR 1=1 --"
FILE = "2025/../../keys.txt"
LOGGED = "lamp\n10:05 mayor deleted everything"
NEXT = "https://prize.example/login"
