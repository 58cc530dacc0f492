from urllib.parse import urlsplit

HOME = "tikhobrod.example"


def is_ours(link):
    parts = urlsplit(link)
    host = (parts.hostname or "").removesuffix(".")
    if parts.scheme != "https" or "@" in parts.netloc or parts.port not in (None, 443):
        return False
    return host == HOME or host.endswith("." + HOME)
