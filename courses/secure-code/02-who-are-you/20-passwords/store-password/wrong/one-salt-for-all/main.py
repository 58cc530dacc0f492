import hashlib
import hmac
import secrets

N, R, P = 16384, 8, 1
salt = secrets.token_bytes(16)


def store(password):
    hashed = hashlib.scrypt(password.encode(), salt=salt, n=N, r=R, p=P)
    return f"scrypt${N}${R}${P}${salt.hex()}${hashed.hex()}"


def check(password, stored):
    try:
        kind, n, r, p, salt, expected = stored.split("$")
        hashed = hashlib.scrypt(password.encode(), salt=bytes.fromhex(salt), n=int(n), r=int(r), p=int(p))
    except ValueError:
        return False
    return kind == "scrypt" and hmac.compare_digest(hashed.hex(), expected)
