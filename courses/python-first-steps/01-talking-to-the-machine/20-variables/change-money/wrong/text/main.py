tickets = int(input())
paid = input()
print(f"Your change: {paid - tickets * 35}")
