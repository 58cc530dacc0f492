topics = input().split()
counts = {}
for topic in topics:
    counts[topic] = counts[topic] + 1
print(counts)
