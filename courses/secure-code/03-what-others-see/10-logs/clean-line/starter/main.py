def line(time, event, name, phone):
    return f"{time} {event} for {name} (phone {phone})"
