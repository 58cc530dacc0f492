topics = input().split()
counts = {}
for topic in topics:
    if topic not in counts:
        counts[topic] = 0
    counts[topic] = counts[topic] + 1
for topic in counts:
    print(f"{topic}: {counts[topic]}")
