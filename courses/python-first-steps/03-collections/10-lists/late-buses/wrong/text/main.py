delays = input().split()
late = 0
for delay in delays:
    if delay > 5:
        late = late + 1
print(late)
