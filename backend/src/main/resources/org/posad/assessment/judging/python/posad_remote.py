"""The learner's program as the tests see it: it looks like a module, and lives in another process.

Values cross the border as copies of plain data. So no object of the learner's ever decides what an assertion says, and
nothing that the learner's program patches is what the tests use.
"""
import builtins
import collections
import importlib.machinery
import os
import resource
import select
import signal
import socket
import sys
import time
import types

import posad_wire as wire

FLOOD = 97
_SPARE_MB = 48


class Stopped(BaseException):
    """The learner's process has ended; no test may catch this as an exception that it expected."""


class Program:
    """One process with the learner's program, started when it is first needed."""

    def __init__(self, files, cpu_seconds, memory_mb):
        self.files = files
        self.modules = {name[:-3] for name in files if name.endswith(".py")}
        self._cpu = cpu_seconds
        self._memory = (memory_mb + _SPARE_MB) << 20
        self._pid = 0
        self._life = 0
        self.begin()

    def begin(self):
        """A test begins: whatever became of the process in the last one is forgotten."""
        self.fate = None
        self._began = time.monotonic()
        self._spent = 0.0
        self._before = self._clock()

    def used(self):
        """Seconds of CPU in this test."""
        return self._spent + (self._clock() - self._before if self._pid else 0.0)

    def end(self):
        """Ends the process; the next question starts another."""
        if self._pid:
            try:
                os.kill(self._pid, signal.SIGKILL)
            except OSError:
                pass
            self._bury()

    def _clock(self):
        try:
            return time.clock_gettime((~self._pid << 3) | 2) if self._pid else 0.0  # Linux: another process's CPU clock
        except OSError:
            return 0.0

    def _bury(self):
        """The wait status of the process that has ended."""
        self._sock.close()
        _, status, usage = os.wait4(self._pid, 0)
        self._spent += max(0.0, usage.ru_utime + usage.ru_stime - self._before)
        self._pid = 0
        self._before = 0.0
        return status

    def ask(self, op, *args, **kwargs):
        if self.fate:
            raise Stopped()
        if not self._pid:
            self._start()
        self._send({
            "op": op,
            "args": [wire.encode(each, self._export) for each in args],
            "kwargs": {name: wire.encode(each, self._export) for name, each in kwargs.items()}})
        while True:
            answer = self._receive()
            sys.stdout.write(str(answer.get("out", "")))
            if "callback" in answer:
                self._call_back(answer)
            elif "raise" in answer:
                raise self._error(answer["raise"])
            else:
                return self._value(answer, args)

    def _start(self):
        ours, theirs = socket.socketpair()
        pid = os.fork()
        if pid == 0:
            try:
                ours.close()
                os.set_inheritable(theirs.fileno(), True)
                resource.setrlimit(resource.RLIMIT_AS, (self._memory, self._memory))
                resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
                host = os.path.join(os.getcwd(), "posad_host.py")
                os.execv(sys.executable, [sys.executable, "-I", "-B", host, str(theirs.fileno()), *self.files])
            finally:
                os._exit(126)
        theirs.close()
        self._sock, self._pid, self._buffer = ours, pid, b""
        self._life += 1
        self._before = 0.0
        self._functions = [None]
        self._objects = {}

    def _send(self, message):
        try:
            wire.write(self._sock, message)
        except OSError:
            self._died()

    def _receive(self):
        while b"\n" not in self._buffer:
            if select.select([self._sock], [], [], 0.05)[0]:
                try:
                    data = self._sock.recv(1 << 16)
                except OSError:
                    data = b""
                if not data:
                    self._died()
                self._buffer += data
            self._watch()
        line, self._buffer = self._buffer.split(b"\n", 1)
        try:
            answer = wire.read(line)
            if isinstance(answer, dict):
                return answer
        except wire.Nonsense:
            pass
        self._stop({"status": "died", "how": "exit status 1"})

    def _watch(self):
        if len(self._buffer) > 2 * wire.LONGEST:
            self._stop({"status": "flood"})
        if self.used() > self._cpu or time.monotonic() - self._began > 2 * self._cpu + 1:
            self._stop({"status": "slow"})

    def _died(self):
        status = self._bury()
        if os.WIFSIGNALED(status):
            number = os.WTERMSIG(status)
            killed = number == signal.SIGKILL  # by the kernel, when memory ran out
            self._stop({"status": "memory"} if killed else {"status": "died", "how": signal.Signals(number).name})
        code = os.WEXITSTATUS(status)
        self._stop({"status": "flood"} if code == FLOOD else {"status": "died", "how": "exit status %d" % code})

    def _stop(self, fate):
        self.end()
        self.fate = fate
        raise Stopped()

    def _export(self, value):
        if isinstance(value, Remote):
            return _reference(value)
        if isinstance(value, Missing):
            value.complain()
        if callable(value):
            self._functions.append(value)
            return {"callback": len(self._functions) - 1}
        raise TypeError("a test can hand over plain data and functions, not a %s" % type(value).__name__)

    def _call_back(self, message):
        number = message["callback"]
        try:
            function = builtins.input if number == 0 else self._functions[number]
            args = [wire.decode(each, self._resolve) for each in message["args"]]
            kwargs = {name: wire.decode(each, self._resolve) for name, each in message["kwargs"].items()}
            answer = {"value": wire.encode(function(*args, **kwargs), self._export)}
        except Exception as e:
            answer = {"raise": [type(e).__name__, str(e)]}
        self._send(answer)

    def _value(self, answer, args):
        for given, changed in zip(args, answer["args"]):
            if changed is not None and isinstance(given, (list, dict, set, bytearray)):
                _change(given, wire.decode(changed, self._resolve))
        if "given" in answer:
            return args[answer["given"]]
        return wire.decode(answer["value"], self._resolve)

    def _resolve(self, data):
        (kind, content), = data.items()
        if kind == "ref":
            return self._objects.setdefault(content, Remote(self, ("ref", self._life, content)))
        if kind == "named":
            return _named(*content)(*[wire.decode(each, self._resolve) for each in content[2]])
        if kind == "exception":
            return _mirror(content)
        raise wire.Nonsense(kind)

    def _error(self, described):
        kind = _mirror(described["classes"])
        try:
            args = [wire.decode(each, self._resolve) for each in described["args"]]
            error = kind(*args)
        except Exception:
            error = kind.__new__(kind)
            error.args = (str(described["text"]),)
        for name, value in described["fields"].items():
            if not name.startswith("_"):
                try:
                    setattr(error, name, wire.decode(value, self._resolve))
                except Exception:
                    pass
        error.__dict__["_posad"] = described
        return error


def _change(given, changed):
    if given == changed and type(given) is type(changed):
        return
    if isinstance(given, (list, bytearray)):
        given[:] = changed
    else:
        given.clear()
        given.update(changed)


_named_classes = {}
_mirrors = {}


def _named(name, fields, _values):
    key = (name, tuple(fields))
    if key not in _named_classes:
        _named_classes[key] = collections.namedtuple(name, fields)
    return _named_classes[key]


def _mirror(classes):
    """The builtin exception of that name, or one that looks like the learner's own."""
    key = tuple((str(module), str(name)) for module, name in classes)
    if not key:
        return Exception
    module, name = key[0]
    known = getattr(builtins, name, None) if module == "builtins" else None
    if isinstance(known, type) and (issubclass(known, Exception) or known is SystemExit):
        return known
    if key not in _mirrors:
        parent = _mirror(classes[1:])
        _mirrors[key] = type(name, (parent,), {"__module__": module})
    return _mirrors[key]


def _reference(remote):
    program, place = object.__getattribute__(remote, "_posad_program"), object.__getattribute__(remote, "_posad_place")
    if place[0] == "at":
        return {"at": [place[1], place[2]]}
    if place[1] != program._life:
        raise RuntimeError("this object belongs to an earlier run of the program")
    return {"ref": place[2]}


class Remote:
    # An object of the learner's program: every use of it is asked of the program, __doc__ too.

    def __init__(self, program, place):
        object.__setattr__(self, "_posad_program", program)
        object.__setattr__(self, "_posad_place", place)

    __doc__ = property(lambda self: _ask(self, "getattr", "__doc__"))

    def __getattr__(self, name):
        return _ask(self, "getattr", name)

    def __setattr__(self, name, value):
        _ask(self, "setattr", name, value)

    def __delattr__(self, name):
        _ask(self, "delattr", name)

    def __call__(self, *args, **kwargs):
        program = object.__getattribute__(self, "_posad_program")
        return program.ask("call", self, *args, **kwargs)

    def __eq__(self, other):
        if isinstance(other, Remote):
            return _ask(self, "eq", other) is True
        base = _ask(self, "plain")  # what it says of itself does not count beside plain data
        return isinstance(base, list) and base[0] == other

    def __ne__(self, other):
        return not self == other

    def __bool__(self):
        return _ask(self, "bool") is True

    def __contains__(self, item):
        return _ask(self, "contains", item) is True

    def __instancecheck__(self, instance):
        return isinstance(instance, Remote) and _ask(self, "isinstance", instance, swap=True) is True

    def __subclasscheck__(self, kind):
        return isinstance(kind, Remote) and _ask(self, "issubclass", kind, swap=True) is True

    def __enter__(self):
        return _ask(self, "enter")

    def __exit__(self, *_):
        return _ask(self, "exit")


def as_data(value):
    """The value as plain data; what cannot be that has no say in a comparison."""
    if not isinstance(value, Remote):
        return value
    base = _ask(value, "plain")
    if isinstance(base, list) and base and not isinstance(base[0], Remote):
        return base[0]
    raise AssertionError("%s is neither a number nor a collection" % type_name(value))


def type_name(remote):
    name = _ask(_ask(remote, "getattr", "__class__"), "getattr", "__name__")
    return name if isinstance(name, str) else "this"


def _ask(remote, op, *args, swap=False):
    program = object.__getattribute__(remote, "_posad_program")
    return program.ask(op, *args, remote) if swap else program.ask(op, remote, *args)


def _forward(name, op, swap=False):
    def method(self, *args):
        return _ask(self, op, *args, swap=swap)
    method.__name__ = name
    setattr(Remote, name, method)


for _op in ("lt le gt ge add sub mul truediv floordiv mod pow matmul lshift rshift neg pos abs invert index getitem "
            "setitem delitem str repr hash len iter next int float round format reversed complex divmod").split():
    _forward("__%s__" % _op, _op)
for _op in "and or xor".split():
    _forward("__%s__" % _op, _op + "_")
for _op in "add sub mul truediv floordiv mod pow".split():
    _forward("__r%s__" % _op, _op, swap=True)


class Missing:
    """Stands for what the learner's program does not have, so that the other tests can still be run."""

    def __init__(self, module, name):
        self._words = "%s.py has no '%s'" % (module, name)

    def complain(self, *_, **__):
        raise AssertionError(self._words)

    def __repr__(self):
        return self._words

    __call__ = __getattr__ = __bool__ = __eq__ = __ne__ = __hash__ = __len__ = __iter__ = __contains__ = complain
    __getitem__ = __instancecheck__ = __subclasscheck__ = __str__ = __int__ = __float__ = __enter__ = complain
    __lt__ = __le__ = __gt__ = __ge__ = __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = complain


class RemoteModule(types.ModuleType):
    """What the tests get by ``import main``."""

    def __getattr__(self, name):
        if name.startswith("__") or not _PROGRAM[0].ask("has", self.__name__, name):
            raise AttributeError("%s.py has no '%s'" % (self.__name__, name))
        return named_in(self.__name__, name)

    def __setattr__(self, name, value):
        if name.startswith("__"):
            super().__setattr__(name, value)
        else:
            _PROGRAM[0].ask("set_in", self.__name__, name, value)

    def __delattr__(self, name):
        _PROGRAM[0].ask("delete_in", self.__name__, name)


_PROGRAM = []


def named_in(module, name):
    """Plain data as it is now; everything else by its name, so that it is found in a new process, too."""
    program = _PROGRAM[0]
    if not program.ask("has", module, name):
        return Missing(module, name)
    value = program.ask("get_in", module, name)
    return Remote(program, ("at", module, name)) if isinstance(value, Remote) else value


class Finder:
    """Puts the learner's modules where ``import`` finds them."""

    def __init__(self, program):
        _PROGRAM.append(program)

    def find_spec(self, name, path=None, target=None):
        return importlib.machinery.ModuleSpec(name, self) if name in _PROGRAM[0].modules else None

    def create_module(self, spec):
        return RemoteModule(spec.name)

    def exec_module(self, module):
        _PROGRAM[0].ask("import", module.__name__)
