print(38 * 39)
