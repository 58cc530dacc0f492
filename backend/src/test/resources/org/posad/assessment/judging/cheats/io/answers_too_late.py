print(sum(map(int, input().split())))
while True: pass
