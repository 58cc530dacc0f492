def tickets_in(text):
    return int(text)


tickets = tickets_in(input())
print(tickets * 35)
