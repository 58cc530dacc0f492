WORD = "lamp"
FILE = "2025/map.txt"
LOGGED = "lamp"
NEXT = "/requests"
