def fare(age):
    if age < 7:
        print(0)
    elif age >= 65:
        print(15)
    else:
        print(35)
