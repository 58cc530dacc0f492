print(38 x 39)
