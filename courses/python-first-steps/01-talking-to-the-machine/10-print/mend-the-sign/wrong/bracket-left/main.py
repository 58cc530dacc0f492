print("Town hall")
print("Room 12"
print("Open until 18:00")
