enrolled = set(input().split())
present = set(input().split())
missing = present - enrolled
if len(missing) == 0:
    print("all here")
else:
    print(f"missing: {len(missing)}")
    for name in sorted(missing):
        print(name)
