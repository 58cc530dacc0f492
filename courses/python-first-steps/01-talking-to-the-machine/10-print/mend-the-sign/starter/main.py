print("Town hall)
print("Room 12"
Print("Open until 18:00")
