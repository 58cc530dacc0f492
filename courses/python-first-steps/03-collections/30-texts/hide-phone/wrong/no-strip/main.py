phone = input()
digits = phone.replace("-", "")
print(f"***{digits[-4:]}")
