from urllib.parse import urlsplit

HOME = "tikhobrod.example"


def is_ours(link):
    try:
        parts = urlsplit(link)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    if "@" in parts.netloc or port not in (None, 443):
        return False
    host = host.removesuffix(".")
    return host == HOME or host.endswith("." + HOME)
