"""Runs the learner's program in a process of its own and does with it what the tests ask for.

The tests, their expected values and the key of the report are in another process, which this one cannot look into.
Arguments: the number of the socket, then the learner's files.
"""
import builtins
import importlib
import io
import operator
import os
import socket
import sys

sys.path.insert(0, os.getcwd())
import posad_wire as wire  # noqa: E402

FLOOD = 97
MOST_OUTPUT = 1 << 20

sock = socket.socket(fileno=int(sys.argv[1]))
incoming = sock.makefile("rb")
files = sys.argv[2:]
modules = {name[:-3] for name in files if name.endswith(".py")}
exported = []
numbers = {}
patched = {}


class Output(io.BytesIO):
    """Keeps what is printed until it is handed over; ends the program when it is a flood."""

    printed = 0

    def write(self, data):
        self.printed += len(data)
        if self.printed > MOST_OUTPUT:
            os._exit(FLOOD)
        return super().write(data)

    def take(self):
        text = self.getvalue().decode("utf-8", "replace")
        self.seek(0)
        self.truncate()
        return text


def export(value):
    base = plain(value)
    if base is not None and type(value).__module__ not in modules:
        return wire.encode(base[0], export)
    if isinstance(value, tuple) and hasattr(type(value), "_fields"):
        fields = [str(name) for name in type(value)._fields]
        return {"named": [type(value).__name__, fields, [wire.encode(each, export) for each in value]]}
    if isinstance(value, type) and issubclass(value, BaseException):
        return {"exception": lineage(value)}
    if id(value) not in numbers:
        numbers[id(value)] = len(exported)
        exported.append(value)
    return {"ref": numbers[id(value)]}


def plain(value):
    """In a list, what the value is as one of Python's own types; None if it is none of them."""
    for base in (dict, list, set, frozenset, tuple, str, int, float, bytes, bytearray):
        if isinstance(value, base):
            return [base(base.__iter__(value)) if base in (list, set, frozenset, tuple) else
                    dict(dict.items(value)) if base is dict else
                    base.__str__(value) if base is str else base(value)]
    return None


def resolve(data):
    (kind, content), = data.items()
    if kind == "ref":
        return exported[content]
    if kind == "at":
        return getattr(load(content[0]), content[1])
    if kind == "callback":
        return lambda *args, **kwargs: call_back(content, args, kwargs)
    raise wire.Nonsense(kind)


def call_back(number, args, kwargs):
    wire.write(sock, {
        "callback": number,
        "args": [wire.encode(each, export) for each in args],
        "kwargs": {name: wire.encode(each, export) for name, each in kwargs.items()},
        "out": printed.take()})
    answer = wire.read(incoming.readline())
    if "raise" in answer:
        name, text = answer["raise"]
        error = getattr(builtins, name, RuntimeError)
        raise error(text) if issubclass(error, Exception) else RuntimeError(text)
    return wire.decode(answer["value"], resolve)


def load(name):
    if name not in modules:
        raise ImportError(name)
    return importlib.import_module(name)


def set_in(name, attribute, value):
    """Tests replace things for a while; what was there first comes back when they delete the replacement."""
    module = load(name)
    if hasattr(module, attribute):
        patched.setdefault((name, attribute), getattr(module, attribute))
    setattr(module, attribute, value)


def delete_in(name, attribute):
    if (name, attribute) in patched:
        setattr(load(name), attribute, patched.pop((name, attribute)))
    else:
        delattr(load(name), attribute)


OPERATIONS = {
    "call": lambda function, *args, **kwargs: function(*args, **kwargs),
    "import": lambda name: load(name) and None,
    "has": lambda name, attribute: hasattr(load(name), attribute),
    "get_in": lambda name, attribute: getattr(load(name), attribute),
    "set_in": set_in, "delete_in": delete_in,
    "getattr": getattr, "setattr": setattr, "delattr": delattr, "plain": plain,
    "isinstance": isinstance, "issubclass": issubclass, "callable": callable,
    "str": str, "repr": repr, "hash": hash, "bool": bool, "len": len, "iter": iter, "next": next, "int": int,
    "float": float, "round": round, "format": format, "reversed": reversed, "complex": complex, "divmod": divmod,
    "enter": lambda value: type(value).__enter__(value),
    "exit": lambda value: type(value).__exit__(value, None, None, None),
}
for _name in ("lt le eq ne gt ge add sub mul truediv floordiv mod pow matmul and_ or_ xor lshift rshift neg pos abs "
              "invert index contains getitem setitem delitem iadd isub imul").split():
    OPERATIONS[_name] = getattr(operator, _name)


def perform(message):
    args = [wire.decode(each, resolve) for each in message["args"]]
    kwargs = {name: wire.decode(each, resolve) for name, each in message["kwargs"].items()}
    value = OPERATIONS[message["op"]](*args, **kwargs)
    for i, given in enumerate(args):
        if value is given and isinstance(given, (list, dict, set, bytearray)):
            return {"given": i, "args": after(args)}
    try:
        return {"value": wire.encode(value, export), "args": after(args)}
    except RecursionError:
        raise ValueError("the result is nested too deeply") from None


def after(args):
    """Arguments that the program may have changed; the tests hold copies of them."""
    return [wire.encode(each, export) if type(each) in (list, dict, set, bytearray) else None for each in args]


def lineage(kind):
    return [[str(each.__module__), str(each.__name__)] for each in kind.__mro__
            if each not in (object, BaseException)]


def failure(error):
    import traceback
    frames = [frame for frame in traceback.extract_tb(error.__traceback__)
              if not os.path.basename(frame.filename).startswith("posad_") and "importlib" not in frame.filename]
    own = [frame for frame in frames if os.path.basename(frame.filename) == files[0]]
    try:
        text = str(error)
    except Exception:
        text = ""
    lines = ["Traceback (most recent call last):\n"] if frames else []
    lines += traceback.format_list(frames) + traceback.format_exception_only(type(error), error)
    described = {
        "classes": lineage(type(error)),
        "args": [wire.encode(each, lambda value: str(type(value).__name__)) for each in error.args],
        "fields": {name: wire.encode(each, lambda value: None) for name, each in vars(error).items()},
        "text": text,
        "line": own[-1].lineno if own else None,
        "trace": "".join(lines).replace(os.getcwd() + os.sep, "")}
    if isinstance(error, SyntaxError) and os.path.basename(error.filename or "") in files:
        described["refused"] = True
    return described


def main():
    os.dup2(os.open(os.devnull, os.O_RDWR), 0)
    os.dup2(0, 1)
    os.dup2(0, 2)
    sys.dont_write_bytecode = True
    sys.stdout = sys.stderr = io.TextIOWrapper(printed, "utf-8", "replace", write_through=True)
    builtins.input = lambda prompt="": call_back(0, [str(prompt)], {})
    for line in iter(incoming.readline, b""):
        try:
            answer = perform(wire.read(line))
        except BaseException as e:  # sys.exit() is an answer, too
            answer = {"raise": failure(e)}
        answer["out"] = printed.take()
        try:
            wire.write(sock, answer)
        except (ValueError, RecursionError) as e:
            wire.write(sock, {"raise": failure(e), "out": ""})


printed = Output()
main()
