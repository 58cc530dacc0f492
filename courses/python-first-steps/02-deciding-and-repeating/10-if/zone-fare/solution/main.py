zone = input()
if zone == "A":
    print(35)
elif zone == "B":
    print(50)
else:
    print("no such zone")
