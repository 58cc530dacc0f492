import secrets


class Sessions:

    def __init__(self, clock):
        self.clock = clock
        self.open = {}

    def sign_in(self, name):
        token = secrets.token_urlsafe(32)
        self.open[token] = (name, self.clock())
        return token

    def who(self, token):
        if token not in self.open:
            return None
        name, used = self.open[token]
        if self.clock() - used > 1800:
            del self.open[token]
            return None
        self.open[token] = (name, self.clock())
        return name

    def sign_out(self, token):
        self.open.pop(token, None)

    def sign_out_everywhere(self, name):
        for token in list(self.open):
            if self.open[token][0] == name:
                del self.open[token]
                return
