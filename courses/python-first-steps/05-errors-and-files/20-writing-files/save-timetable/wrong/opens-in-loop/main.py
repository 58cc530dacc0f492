def save_timetable(path, first, last):
    for hour in range(first, last + 1):
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"{hour}:00\n")
