def note(path, date, dry_days):
    word = "calm"
