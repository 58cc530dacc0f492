zone = input()
if zone == "A":
    print(35)
else:
    print(50)
