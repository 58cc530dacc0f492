stops = input().split()
for stop in stops:
    longest = stop
print(f"{longest}: {len(longest)}")
