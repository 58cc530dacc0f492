print("Swimming pool")
print("Monday: closed")
print("Tuesday: 8 to 20")
