rides = int(input())
singles = rides * 30
if singles < 120:
    print(f"single tickets: {singles}")
else:
    print("day ticket: 120")
