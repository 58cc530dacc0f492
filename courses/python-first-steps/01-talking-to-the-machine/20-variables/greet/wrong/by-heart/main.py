print("Hello, Anna!")
