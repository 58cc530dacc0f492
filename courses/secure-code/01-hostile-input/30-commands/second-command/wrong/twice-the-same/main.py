FIRST = "Anna && cat keys.txt"
SECOND = "Anna || cat keys.txt"
