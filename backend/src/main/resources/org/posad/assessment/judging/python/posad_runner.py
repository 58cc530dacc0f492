"""Runs the author's tests against the learner's program and writes the report.

All that is secret comes by standard input and stays in this process: the tests, and the key that each line of the
report is signed with. It makes itself unreadable to others of its user before it starts the learner's program.
"""
import ast
import ctypes
import io
import json
import os
import sys
import types
import unittest
from _blake2 import blake2s

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import posad_remote  # noqa: E402
import posad_wire  # noqa: E402,F401

sys.path.pop(0)

_SET_DUMPABLE = 4
_LONGEST_TEXT = 6_000


class Report:
    """Lines that nobody else can write: each carries a keyed hash of its number and content."""

    def __init__(self, key):
        self._key = key
        self._out = os.fdopen(os.dup(1), "wb", 0)
        self._count = 0

    def line(self, **content):
        content["n"] = self._count
        self._count += 1
        text = json.dumps(content)
        signature = blake2s(text.encode(), key=self._key).hexdigest()
        self._out.write(("\nposad %s %s\n" % (signature, text)).encode())


class Collector(unittest.TestResult):
    """Hears from unittest, and tells the report of one test at a time."""

    def __init__(self, report, program):
        super().__init__()
        self._report = report
        self._program = program
        self._result = {}
        self.told = set()
        self.broken_class = None

    def startTest(self, test):
        super().startTest(test)
        self._program.begin()
        self._result = {"status": "failed", "message": "The test came to no end"}
        sys.stdout = io.StringIO()

    def stopTest(self, test):
        super().stopTest(test)
        self.tell(test._testMethodName, self._program.fate or self._result)
        self.told.add(test.id())

    def tell(self, name, result):
        printed = sys.stdout.getvalue() if isinstance(sys.stdout, io.StringIO) else ""
        self._report.line(test=name, ms=int(self._program.used() * 1000), out=_short(printed), **result)

    def addSuccess(self, test):
        self._result = {"status": "passed"}

    def addFailure(self, test, err):
        self._result = outcome(err)

    def addError(self, test, err):
        if isinstance(test, unittest.TestCase):
            self._result = outcome(err)
        else:
            self.broken_class = outcome(err)  # setUpClass and the like

    def addSubTest(self, test, subtest, err):
        if err is not None and self._result.get("status") != "crashed":
            self._result = outcome(err)
            about = subtest._subDescription()
            self._result["message"] = _short("%s %s" % (about, self._result.get("message", "")))

    def addSkip(self, test, reason):
        self._result = {"status": "failed", "message": "skipped: " + reason}

    def addExpectedFailure(self, test, err):
        self._result = {"status": "passed"}

    def addUnexpectedSuccess(self, test):
        self._result = {"status": "failed", "message": "passes, though the author expects it to fail"}


def outcome(err):
    kind, error, _ = err
    learners = getattr(error, "_posad", None)
    if isinstance(learners, dict):
        return {
            "status": "refused" if learners.get("refused") else "crashed",
            "exception": kind.__name__,
            "line": learners.get("line"),
            "trace": _short(str(learners.get("trace")), keep_end=True)}
    if isinstance(error, AssertionError):
        return {"status": "failed", "message": _short(str(error))}
    return {"status": "failed", "message": _short("%s: %s" % (kind.__name__, error))}


def _short(text, keep_end=False):
    if len(text) <= _LONGEST_TEXT:
        return text
    return "…" + text[-_LONGEST_TEXT:] if keep_end else text[:_LONGEST_TEXT] + "…"


class ByName(ast.NodeTransformer):
    """``from main import f`` becomes a look-up that finds f by its name each time, or stands in for it."""

    def __init__(self, modules):
        self._modules = modules

    def visit_ImportFrom(self, node):
        if node.module not in self._modules or node.level or any(each.name == "*" for each in node.names):
            return node
        lines = [ast.Import(names=[ast.alias(name=node.module, asname="_posad_module")])]
        for each in node.names:
            lines.append(ast.Assign(
                targets=[ast.Name(id=each.asname or each.name, ctx=ast.Store())],
                value=ast.Call(func=ast.Name(id="_posad_named_in", ctx=ast.Load()),
                               args=[ast.Constant(value=node.module), ast.Constant(value=each.name)], keywords=[])))
        return [ast.fix_missing_locations(ast.copy_location(line, node)) for line in lines]


def load(file, program):
    """The module of a test file; it never was on disk."""
    tree = ByName(program.modules).visit(ast.parse(file["content"], file["name"]))
    module = types.ModuleType(file["name"][:-3])
    module.__dict__["_posad_named_in"] = posad_remote.named_in
    sys.modules[module.__name__] = module
    exec(compile(tree, file["name"], "exec"), module.__dict__)
    return module


def methods(file):
    """Names of the test methods, read without running anything."""
    return [each.name for kind in ast.walk(ast.parse(file["content"])) if isinstance(kind, ast.ClassDef)
            for each in kind.body if isinstance(each, ast.FunctionDef) and each.name.startswith("test")]


def run_file(file, program, collector, wanted):
    names = [name for name in methods(file) if wanted(name)]
    if not names:
        return
    program.begin()
    try:
        module = load(file, program)
    except BaseException as e:
        result = program.fate or outcome((type(e), e, None))
        for name in names:
            collector.tell(name, result)
    else:
        for kind in unittest.defaultTestLoader.loadTestsFromModule(module):
            run_class([test for test in kind if wanted(test._testMethodName)], program, collector)
    program.end()


def run_class(tests, program, collector):
    """Each class of tests meets the program fresh from its start."""
    collector.broken_class = None
    try:
        unittest.TestSuite(tests).run(collector)
    except posad_remote.Stopped:
        pass  # in what prepares the class; its tests were not run
    for test in tests:
        if test.id() not in collector.told:
            collector.tell(test._testMethodName, program.fate or collector.broken_class or {
                "status": "failed", "message": "The test was not run"})
    program.end()


def on_data(assertion):
    """For what unittest computes with the values themselves: it gets plain data, or the test fails."""
    def checked(case, first, second, *args, **kwargs):
        assertion(case, posad_remote.as_data(first), posad_remote.as_data(second), *args, **kwargs)
    return checked


for _name in ("assertAlmostEqual", "assertSetEqual"):
    setattr(unittest.TestCase, _name, on_data(getattr(unittest.TestCase, _name)))


def main():
    order = json.loads(sys.stdin.buffer.read())
    forget_input()
    ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
    report = Report(bytes.fromhex(order["key"]))
    os.dup2(os.open(os.devnull, os.O_RDWR), 1)
    sys.stdout = io.StringIO()
    report.line(begin=True)
    program = posad_remote.Program(order["files"], order["cpuSeconds"], order["memoryMb"])
    sys.meta_path.insert(0, posad_remote.Finder(program))
    collector = Collector(report, program)
    hidden = set(order["hidden"])
    # the hidden ones last: what the program remembers of them cannot come out in those that are shown
    for wanted in (lambda name: name not in hidden, lambda name: name in hidden):
        for file in order["tests"]:
            run_file(file, program, collector, wanted)
            for name in program.modules:
                sys.modules.pop(name, None)
    report.line(end=True)


def forget_input():
    """Standard input may be a file that others have open, too."""
    try:
        os.ftruncate(0, 0)
    except OSError:
        pass
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)


if __name__ == "__main__":
    main()
