message = input()
small = message.lower()
if "code" in small and "password" in small:
    print("careful")
else:
    print("fine")
