print("Bus 7")
