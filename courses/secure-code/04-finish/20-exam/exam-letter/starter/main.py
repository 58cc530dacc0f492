def warnings(sender, links, text):
    found = []
    if "tikhobrod.example" not in sender:
        found.append("sender")
    return found
