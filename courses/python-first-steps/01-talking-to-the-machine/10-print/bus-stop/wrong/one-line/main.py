print("Bus 7 Hospital 8:15")
