print("5\r1042\b\b\b\b1042\x1b[2K\x1b[1G1042", end="\0")
