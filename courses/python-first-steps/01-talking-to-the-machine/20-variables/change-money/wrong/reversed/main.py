tickets = int(input())
paid = int(input())
print(f"Your change: {tickets * 35 - paid}")
