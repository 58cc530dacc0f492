class Card:
    def __init__(self, owner):
        self.owner = owner
        self.books = []

    def lend(self, title):
        if len(self.books) == 3:
            raise ValueError
        self.books.append(title)

    def give_back(self, title):
        if title not in self.books:
            raise ValueError
        self.books.remove(title)

    def left(self):
        return 3 - len(self.books)
