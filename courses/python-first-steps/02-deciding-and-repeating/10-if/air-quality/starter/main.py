dust = int(input())
