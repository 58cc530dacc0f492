children = input()
print(f"full buses: {children // 40}")
print(f"waiting: {children - 40}")
