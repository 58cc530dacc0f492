stops = input().split()
longest = ""
for stop in stops:
    if len(stop) > len(longest):
        longest = stop
print(f"{longest}: {len(longest)}")
