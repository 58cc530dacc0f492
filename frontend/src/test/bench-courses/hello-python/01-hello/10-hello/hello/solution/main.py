print("Hello, town!")
