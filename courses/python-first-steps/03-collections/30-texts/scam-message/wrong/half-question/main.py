message = input()
small = message.lower()
if "code" or "password" in small:
    print("careful")
else:
    print("fine")
