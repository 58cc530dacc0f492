hour = int(input())
minute = int(input())
ride = int(input())
total = hour * 60 + minute + ride
print(f"{total / 60} h {total % 60} min")
