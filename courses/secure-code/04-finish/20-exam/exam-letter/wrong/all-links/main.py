from urllib.parse import urlsplit

HOME = "tikhobrod.example"


def is_home(domain):
    return domain == HOME or domain.endswith("." + HOME)


def host(link):
    try:
        return urlsplit(link).hostname or ""
    except ValueError:
        return ""


def warnings(sender, links, text):
    found = []
    if not is_home(sender.rpartition("@")[2].lower()):
        found.append("sender")
    if all(not is_home(host(link)) for link in links):
        found.append("link")
    if any("xn--" in host(link) or not host(link).isascii() for link in links):
        found.append("letters")
    small = text.lower()
    if "password" in small or "пароль" in small:
        found.append("password")
    return found
