requests = 1
line = input()
while line != "end":
    requests = requests + 1
    line = input()
print(requests)
