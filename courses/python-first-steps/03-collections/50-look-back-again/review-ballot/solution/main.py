counts = {}
line = input()
while line != "end":
    vote = line.strip().lower()
    if vote not in counts:
        counts[vote] = 0
    counts[vote] = counts[vote] + 1
    line = input()
for vote in sorted(counts):
    print(f"{vote}: {counts[vote]}")
