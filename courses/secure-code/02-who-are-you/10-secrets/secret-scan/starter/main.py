import sys

found = 0
for number, line in enumerate(sys.stdin, 1):
    if "password" in line:
        print(number)
        found += 1
print(f"secrets: {found}")
