print("Swimming pool")
print()
print("Monday: closed")
print("Tuesday: 8 to 20")
