delays = input().split()
late = 0
for delay in delays:
    if int(delay) > 5:
        late = late + int(delay)
print(late)
