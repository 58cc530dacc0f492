requests = 0
line = input()
if line != "end":
    requests = requests + 1
    line = input()
print(requests)
