from urllib.parse import urlsplit

HOME = "tikhobrod.example"


def is_ours(link):
    try:
        parts = urlsplit(link)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    if parts.scheme != "https" or "@" in parts.netloc or port not in (None, 443):
        return False
    host = parts.netloc.removesuffix(".")
    return host == HOME or host.endswith("." + HOME)
