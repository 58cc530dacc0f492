people = int(input())
minutes = 0
while people > 0:
    people = people - 10
    if people < 0:
        people = 0
    print(f"after {minutes}: {people}")
    minutes = minutes + 10
print("closed")
