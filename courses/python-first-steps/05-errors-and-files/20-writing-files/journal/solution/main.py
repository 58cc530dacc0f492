def note(path, date, dry_days):
    word = "calm"
    if dry_days >= 15:
        word = "fire watch"
    with open(path, "a", encoding="utf-8") as file:
        file.write(f"{date}: {word}\n")
