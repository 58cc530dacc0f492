import re
import sys

NAME = r"\w*(?:password|secret|token|key)\w*"
SECRET = re.compile(NAME + r"""\s*=\s*(?:"[^"]+"|'[^']+')""", re.IGNORECASE)

found = 0
for number, line in enumerate(sys.stdin, 1):
    if SECRET.search(line):
        print(number)
        found += 1
print(f"secrets: {found}")
