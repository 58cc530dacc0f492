for n in range(2000): print(n)
