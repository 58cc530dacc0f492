phone = input()
digits = phone.strip().replace("-", "")
print(f"***{digits[-4]}")
