stops = input().split()
longest = stops[0]
for stop in stops:
    if stop > longest:
        longest = stop
print(f"{longest}: {len(longest)}")
