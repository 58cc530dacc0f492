rides = int(input())
