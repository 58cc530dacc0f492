first = int(input())
last = int(input())
while first <= last:
    pass
