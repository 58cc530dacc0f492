from pathlib import Path


def notice(folder, name):
    home = Path(folder).resolve()
    target = (home / name).resolve()
    if not str(target).startswith(str(home)) or not target.is_file():
        raise ValueError("not a notice")
    return target.read_text(encoding="utf-8")
