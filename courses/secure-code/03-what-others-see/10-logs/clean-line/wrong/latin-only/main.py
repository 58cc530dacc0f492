def clean(text, most=40):
    safe = "".join(c if " " <= c <= "~" else "?" for c in text)
    return safe if len(safe) <= most else safe[:most] + "…"


def line(time, event, name, phone):
    digits = [c for c in phone if c in "0123456789"]
    last = "".join(digits[-2:]) if len(digits) > 4 else "?"
    return f"{time} {event} for {clean(name)} (phone …{last})"
