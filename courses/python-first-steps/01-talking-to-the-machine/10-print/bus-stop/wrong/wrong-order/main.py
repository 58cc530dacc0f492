print("Hospital")
print("Bus 7")
print("8:15")
