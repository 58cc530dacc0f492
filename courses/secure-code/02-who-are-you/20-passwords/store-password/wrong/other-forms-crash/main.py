import hashlib
import hmac
import secrets


def store(password):
    salt = secrets.token_bytes(16)
    hashed = hashlib.scrypt(password.encode(), salt=salt, n=16384, r=8, p=1)
    return f"scrypt$16384$8$1${salt.hex()}${hashed.hex()}"


def check(password, stored):
    kind, n, r, p, salt, expected = stored.split("$")
    hashed = hashlib.scrypt(password.encode(), salt=bytes.fromhex(salt), n=int(n), r=int(r), p=int(p))
    return kind == "scrypt" and hmac.compare_digest(hashed.hex(), expected)
