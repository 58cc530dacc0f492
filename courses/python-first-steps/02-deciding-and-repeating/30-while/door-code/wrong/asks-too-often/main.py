mistakes = 0
code = input()
while code != "2580" and mistakes < 3:
    print("wrong")
    mistakes = mistakes + 1
    code = input()
if mistakes < 3:
    print("open")
else:
    print("alarm")
