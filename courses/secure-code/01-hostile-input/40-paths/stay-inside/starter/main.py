from pathlib import Path


def notice(folder, name):
    return Path(folder, name).read_text(encoding="utf-8")
