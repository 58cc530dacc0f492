message = input()
if "code" in message or "password" in message:
    print("careful")
else:
    print("fine")
