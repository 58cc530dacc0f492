hour = int(input())
minute = int(input())
ride = int(input())
print(f"{hour} h {(minute + ride) % 60} min")
