enrolled = set(input().split())
present = set(input().split())
missing = enrolled - present
print(f"missing: {len(missing)}")
for name in sorted(missing):
    print(name)
