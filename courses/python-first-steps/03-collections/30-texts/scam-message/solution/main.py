message = input()
small = message.lower()
if "code" in small or "password" in small:
    print("careful")
else:
    print("fine")
