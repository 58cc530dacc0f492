phone = input()
print(f"***{phone.strip()[-4:]}")
