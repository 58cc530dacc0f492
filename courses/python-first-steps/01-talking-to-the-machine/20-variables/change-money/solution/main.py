tickets = int(input())
paid = int(input())
print(f"Your change: {paid - tickets * 35}")
