FIRST = "Anna && keys.txt"
SECOND = "$(keys.txt)"
