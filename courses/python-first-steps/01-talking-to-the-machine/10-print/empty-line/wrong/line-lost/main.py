print("Swimming pool")
print("Tuesday: 8 to 20")
