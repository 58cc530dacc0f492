def tickets_in(text):
    try:
        return int(text)
    except ValueError:
        return 0


tickets = tickets_in(input())
while tickets < 1 or tickets > 10:
    print("again")
    tickets = tickets_in(input())
print(tickets * 35)
