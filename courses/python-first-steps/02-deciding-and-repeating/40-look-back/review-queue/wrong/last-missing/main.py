people = int(input())
minutes = 0
while people >= 10:
    minutes = minutes + 10
    people = people - 10
    print(f"after {minutes}: {people}")
print("closed")
