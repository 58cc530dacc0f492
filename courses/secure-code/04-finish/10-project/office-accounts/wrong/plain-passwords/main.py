import hashlib
import hmac
import re
import secrets


def hashed(password, salt):
    return hashlib.scrypt(password.encode(), salt=salt, n=1024, r=8, p=1)


class Accounts:

    def __init__(self, clock):
        self.clock = clock
        self.passwords = {}
        self.failures = {}
        self.tokens = {}
        self.log = []

    def register(self, name, password):
        if not re.fullmatch("[a-z]{2,20}", name) or len(password) < 8 or name in self.passwords:
            raise ValueError("not possible")
        self.passwords[name] = password

    def sign_in(self, name, password):
        recent = [time for time in self.failures.get(name, []) if self.clock() - time < 900]
        right = hmac.compare_digest(password.encode(), self.passwords.get(name, "").encode())
        if not right or len(recent) >= 5:
            self.failures[name] = recent + [self.clock()]
            self.note("failed", name)
            return None
        self.failures.pop(name, None)
        self.note("ok", name)
        token = secrets.token_urlsafe(32)
        self.tokens[token] = name
        return token

    def who(self, token):
        return self.tokens.get(token)

    def note(self, what, name):
        safe = "".join(c if c.isprintable() else "?" for c in name)[:20]
        self.log.append(f"{self.clock()} login {what} for {safe}")
