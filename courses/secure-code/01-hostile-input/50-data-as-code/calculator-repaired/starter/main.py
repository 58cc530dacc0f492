import ast


def value(node):
    if isinstance(node, ast.Constant):
        return node.value
    return eval(ast.unparse(node))


def calculate(text):
    return value(ast.parse(text, mode="eval").body)
