"""Finds small changes of the Python program on standard input, on its syntax tree.

Prints a JSON list of [start, end, text]: what to put in the place of which characters. Every change leaves a program
that is valid, and that differs from the original and from all changes before it in more than its looks.
"""
import ast
import io
import json
import re
import sys
import tokenize

COMPARED = {
    "<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"], "==": ["!="], "!=": ["=="],
    "in": ["not in"], "not in": ["in"], "is": ["is not"], "is not": ["is"],
}
REACHED = {"+": "-", "-": "+", "*": "/", "/": "//", "//": "/", "%": "//", "**": "*"}
NAMED = {"min": "max", "max": "min", "any": "all", "all": "any"}
MOST = 500
F_STRINGS_HAVE_PLACES = sys.version_info >= (3, 12)


class Changes(ast.NodeVisitor):
    """Collects changes of a piece of a program that begins at a place of the whole."""

    def __init__(self, text, base=0):
        self.base = base
        self.lines = text.splitlines(keepends=True)
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line))
        self.tokens = self.tokens_of(text)
        self.found = []

    def tokens_of(self, text):
        kinds = (tokenize.OP, tokenize.NAME, tokenize.STRING)
        tokens = tokenize.generate_tokens(io.StringIO(text).readline)
        return [
            (self.starts[token.start[0] - 1] + token.start[1], self.starts[token.end[0] - 1] + token.end[1], token.string)
            for token in tokens
            if token.type in kinds
        ]

    # places: the tree counts bytes of UTF-8 in a line, everybody else characters

    def place(self, line, column):
        return self.starts[line - 1] + len(self.lines[line - 1].encode()[:column].decode())

    def start(self, node):
        return self.place(node.lineno, node.col_offset)

    def end(self, node):
        return self.place(node.end_lineno, node.end_col_offset)

    def between(self, start, end):
        return [token for token in self.tokens if start <= token[0] and token[1] <= end]

    def change(self, start, end, text):
        self.found.append([self.base + start, self.base + end, text])

    def swap(self, start, end, operators):
        """Swaps the operator that stands somewhere between two operands, parentheses apart."""
        tokens = [token for token in self.between(start, end) if token[2] not in "()"]
        if tokens:
            for other in operators(" ".join(token[2] for token in tokens)):
                self.change(tokens[0][0], tokens[-1][1], other)

    # expressions

    def visit_Compare(self, node):
        operands = [node.left, *node.comparators]
        for left, right in zip(operands, operands[1:]):
            self.swap(self.end(left), self.start(right), lambda operator: COMPARED.get(operator, []))
        self.generic_visit(node)

    def visit_BoolOp(self, node):
        for left, right in zip(node.values, node.values[1:]):
            self.swap(self.end(left), self.start(right), lambda operator: ["or" if operator == "and" else "and"])
        self.generic_visit(node)

    def visit_BinOp(self, node):
        if not (isinstance(node.op, ast.Mod) and isinstance(node.left, ast.Constant) and isinstance(node.left.value, str)):
            self.swap(self.end(node.left), self.start(node.right), lambda operator: REACHED.get(operator, "").split())
        self.generic_visit(node)

    def visit_UnaryOp(self, node):
        if isinstance(node.op, (ast.Not, ast.USub)):
            start = self.start(node)
            end = start + (3 if isinstance(node.op, ast.Not) else 1)
            after = self.text(end, self.end(node))
            self.change(start, end + len(after) - len(after.lstrip(" ")), "")
        self.generic_visit(node)

    def text(self, start, end):
        return "".join(self.lines)[start:end]

    def visit_Constant(self, node):
        value = node.value
        if isinstance(value, bool):
            self.replace(node, str(not value))
        elif isinstance(value, (int, float)):
            self.replace(node, repr(value + 1))
            if isinstance(value, int) and value > 0:
                self.replace(node, repr(value - 1))
        elif isinstance(value, str):
            self.replace(node, '""' if value else '"posad"')

    def replace(self, node, text):
        self.change(self.start(node), self.end(node), text)

    def visit_JoinedStr(self, node):
        if F_STRINGS_HAVE_PLACES:
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    self.visit(part.value)
            return
        for start, end, text in self.between(self.start(node), self.end(node)):
            for piece, offset in expressions(text):
                self.found += changes(piece, self.base + start + offset, "eval")

    def visit_Call(self, node):
        if isinstance(node.func, ast.Name) and node.func.id in NAMED:
            self.replace(node.func, NAMED[node.func.id])
        self.generic_visit(node)

    # statements

    def visit_If(self, node):
        if "__name__" not in self.text(self.start(node.test), self.end(node.test)):
            self.negate(node.test)
            self.generic_visit(node)

    def visit_While(self, node):
        self.negate(node.test)
        self.generic_visit(node)

    def visit_IfExp(self, node):
        self.negate(node.test)
        self.generic_visit(node)

    def visit_comprehension(self, node):
        for test in node.ifs:
            self.negate(test)
        self.generic_visit(node)

    def negate(self, test):
        """A comparison is negated by its operator, a constant is changed, and a 'not' is left out."""
        if not isinstance(test, (ast.Compare, ast.Constant, ast.UnaryOp)):
            self.replace(test, "not (" + self.text(self.start(test), self.end(test)) + ")")

    def visit_Expr(self, node):
        if isinstance(node.value, ast.Call):
            self.replace(node, "pass")
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_AugAssign(self, node):
        self.replace(node, "pass")
        self.swap(
            self.end(node.target),
            self.start(node.value),
            lambda operator: [other + "=" for other in REACHED.get(operator[:-1], "").split()],
        )
        self.generic_visit(node)

    def visit_Assign(self, node):
        if not isinstance(node.targets[0], (ast.Name, ast.Tuple)):
            self.replace(node, "pass")
        self.generic_visit(node)

    def visit_AnnAssign(self, node):
        if node.value is not None:
            self.visit(node.value)

    def visit_Return(self, node):
        if node.value is not None and not (isinstance(node.value, ast.Constant) and node.value.value is None):
            self.replace(node.value, "None")
        self.generic_visit(node)

    def visit_Raise(self, node):
        self.replace(node, "pass")

    def visit_Break(self, node):
        self.replace(node, "pass")

    def visit_Continue(self, node):
        self.replace(node, "pass")

    def visit_Delete(self, node):
        self.replace(node, "pass")

    def visit_FunctionDef(self, node):
        for default in [*node.args.defaults, *node.args.kw_defaults]:
            if default is not None:
                self.visit(default)
        for statement in node.body:
            self.visit(statement)


def expressions(token):
    """The expressions between the braces of an f-string, each with its place in it."""
    match = re.match(r"([A-Za-z]*)('''|\"\"\"|'|\")", token)
    if not match or "f" not in match[1].lower():
        return
    at = match.end()
    end = len(token) - len(match[2])
    while at < end:
        if token[at : at + 2] in ("{{", "}}"):
            at += 2
        elif token[at] == "{":
            start = at + 1
            at = end_of_expression(token, start, end)
            piece = token[start:at]
            yield piece.strip(), start + len(piece) - len(piece.lstrip())
            at = end_of_field(token, at, end)
        else:
            at += 1


def end_of_expression(token, at, end):
    depth, quote = 0, ""
    while at < end:
        sign = token[at]
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "'\"":
            quote = sign
        elif sign in "([{":
            depth += 1
        elif sign in ")]}" and depth:
            depth -= 1
        elif not depth and (sign in "}:" or sign == "!" and token[at + 1] != "=" or re.match(r"=\s*[}:!]", token[at:])):
            return at
        at += 1
    return end


def end_of_field(token, at, end):
    """Behind the closing brace; what a format holds is left as it is."""
    depth = 1
    while at < end and depth:
        depth += {"{": 1, "}": -1}.get(token[at], 0)
        at += 1
    return at


def changes(text, base=0, mode="exec"):
    try:
        tree = ast.parse(text, mode=mode)
        finder = Changes(text, base)
        finder.visit(tree)
        return finder.found
    except (SyntaxError, tokenize.TokenError):
        return []


def main():
    source = sys.stdin.buffer.read().decode()
    seen = {ast.dump(ast.parse(source))}
    kept = []
    for start, end, text in changes(source):
        try:
            tree = ast.dump(ast.parse(source[:start] + text + source[end:]))
        except SyntaxError:
            continue
        if tree not in seen:
            seen.add(tree)
            kept.append([start, end, text])
    print(json.dumps(kept[:MOST]))


main()
