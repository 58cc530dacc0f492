counts = {}
line = input()
while line != "end":
    if line not in counts:
        counts[line] = 0
    counts[line] = counts[line] + 1
    line = input()
for vote in sorted(counts):
    print(f"{vote}: {counts[vote]}")
