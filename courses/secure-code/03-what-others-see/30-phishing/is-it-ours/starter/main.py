from urllib.parse import urlsplit


def is_ours(link):
    return urlsplit(link).hostname.endswith("tikhobrod.example")
