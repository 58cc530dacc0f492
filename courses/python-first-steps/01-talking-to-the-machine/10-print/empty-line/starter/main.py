print("Swimming pool")
