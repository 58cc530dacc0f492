import sys

found = 0
for number, line in enumerate(sys.stdin, 1):
    small = line.lower()
    if any(word in small for word in ("password", "secret", "token", "key")):
        print(number)
        found += 1
print(f"secrets: {found}")
