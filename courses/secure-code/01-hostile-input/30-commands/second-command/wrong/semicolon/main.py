FIRST = "Anna; cat keys.txt"
SECOND = "$(cat keys.txt)"
