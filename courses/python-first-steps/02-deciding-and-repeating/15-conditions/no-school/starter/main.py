temperature = int(input())
snow = int(input())
