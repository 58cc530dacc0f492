enrolled = set(input().split())
present = set(input().split())
