from urllib.parse import urlsplit

FIRST = "https://tikhobrod.example/"
SECOND = "https://tikhobrod.example/"
THIRD = "https://tikhobrod.example/"

for link in (FIRST, SECOND, THIRD):
    print(urlsplit(link).hostname)
