import hmac
import secrets


class ResetCodes:

    def __init__(self, clock):
        self.clock = clock
        self.codes = {}

    def new(self, name):
        code = f"{secrets.randbelow(10 ** 6)}"
        self.codes[name] = [code, self.clock(), 0]
        return code

    def use(self, name, code):
        if name not in self.codes:
            return False
        expected, made, tries = self.codes[name]
        if self.clock() - made > 600 or tries >= 3:
            return False
        if hmac.compare_digest(expected.encode(), code.encode()):
            del self.codes[name]
            return True
        self.codes[name][2] += 1
        return False
