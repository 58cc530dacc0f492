def calculate(text):
    if len(text) > 100:
        raise ValueError("too long")
    try:
        return eval(text, {"__builtins__": {}})
    except Exception:
        raise ValueError("not a calculation")
