from pathlib import Path


def notice(folder, name):
    target = Path(folder, name.replace("../", ""))
    if not target.is_file():
        raise ValueError("not a notice")
    return target.read_text(encoding="utf-8")
