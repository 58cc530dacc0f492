day = input()
hour = int(input())
