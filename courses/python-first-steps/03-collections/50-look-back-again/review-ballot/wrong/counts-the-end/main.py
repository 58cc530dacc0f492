counts = {}
line = ""
while line != "end":
    line = input()
    vote = line.strip().lower()
    if vote not in counts:
        counts[vote] = 0
    counts[vote] = counts[vote] + 1
for vote in sorted(counts):
    print(f"{vote}: {counts[vote]}")
