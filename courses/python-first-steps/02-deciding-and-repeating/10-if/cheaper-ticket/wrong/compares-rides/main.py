rides = int(input())
if rides <= 120:
    print(f"single tickets: {rides * 30}")
else:
    print("day ticket: 120")
