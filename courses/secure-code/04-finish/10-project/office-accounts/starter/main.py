import hashlib


def hashed(password, salt):
    return hashlib.scrypt(password.encode(), salt=salt, n=1024, r=8, p=1)


class Accounts:

    def __init__(self, clock):
        self.clock = clock
        self.passwords = {}
        self.log = []

    def register(self, name, password):
        self.passwords[name] = password

    def sign_in(self, name, password):
        self.log.append(f"{self.clock()} {name} tries {password}")
        if name not in self.passwords:
            return "there is no such user"
        if self.passwords[name] != password:
            return "wrong password"
        return f"token-{name}"

    def who(self, token):
        return token.removeprefix("token-")
