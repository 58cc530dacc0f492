"""What passes between the author's tests and the learner's program: plain data by value, everything else by number.

Both sides use this; neither trusts the other's messages to be well formed. Nothing is ever unpickled.
"""
import json

LONGEST = 4 << 20
_SHORT_INT = 4000 * 3


class Nonsense(Exception):
    """The other side has sent what is no message."""


def write(sock, message):
    data = json.dumps(message).encode() + b"\n"
    if len(data) > LONGEST:
        raise ValueError("more data than can be handed over")
    sock.sendall(data)


def read(line):
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as e:
        raise Nonsense(str(e)) from None


def encode(value, export):
    """Plain data as JSON that keeps types apart; for anything else, what export(value) says."""
    kind = type(value)
    if value is None or kind in (bool, float, str):
        return value
    if kind is int:
        # very long numbers are slow in decimal
        return value if value.bit_length() < _SHORT_INT else {"int": hex(value)}
    if kind in (list, tuple, set, frozenset):
        return {kind.__name__: [encode(each, export) for each in value]}
    if kind is dict:
        return {"dict": [[encode(k, export), encode(v, export)] for k, v in value.items()]}
    if kind in (bytes, bytearray):
        return {kind.__name__: value.hex()}
    if kind is complex:
        return {"complex": [value.real, value.imag]}
    if kind is range:
        return {"range": [value.start, value.stop, value.step]}
    written = _STANDARD.get((kind.__module__, kind.__name__))
    if written:
        return {"standard": [kind.__module__, kind.__name__, written(value)]}
    return export(value)


def decode(data, resolve):
    """The reverse; what was not plain goes to resolve(data)."""
    if not isinstance(data, dict):
        return data
    if len(data) != 1:
        return resolve(data)
    (kind, content), = data.items()
    if kind == "int":
        return int(content, 16)
    if kind in _SEQUENCES:
        return _SEQUENCES[kind](decode(each, resolve) for each in content)
    if kind == "dict":
        return {decode(k, resolve): decode(v, resolve) for k, v in content}
    if kind in ("bytes", "bytearray"):
        return {"bytes": bytes, "bytearray": bytearray}[kind].fromhex(content)
    if kind == "complex":
        return complex(*content)
    if kind == "range":
        return range(*content)
    if kind == "standard":
        return _standard(*content)
    return resolve(data)


_SEQUENCES = {"list": list, "tuple": tuple, "set": set, "frozenset": frozenset}

_STANDARD = {
    ("decimal", "Decimal"): lambda v: [str(v)],
    ("fractions", "Fraction"): lambda v: [v.numerator, v.denominator],
    ("datetime", "date"): lambda v: [v.year, v.month, v.day],
    ("datetime", "time"): lambda v: [v.hour, v.minute, v.second, v.microsecond],
    ("datetime", "timedelta"): lambda v: [v.days, v.seconds, v.microseconds],
    ("datetime", "datetime"): lambda v: [v.year, v.month, v.day, v.hour, v.minute, v.second, v.microsecond],
}


def _standard(module, name, parts):
    if (module, name) not in _STANDARD:
        raise Nonsense(name)
    return getattr(__import__(module), name)(*parts)
