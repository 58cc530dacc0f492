mistakes = 0
code = input()
while code != "2580" and mistakes < 4:
    print("wrong")
    mistakes = mistakes + 1
    if mistakes < 4:
        code = input()
if mistakes < 4:
    print("open")
else:
    print("alarm")
