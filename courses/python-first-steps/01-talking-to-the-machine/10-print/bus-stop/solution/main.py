print("Bus 7")
print("Hospital")
print("8:15")
