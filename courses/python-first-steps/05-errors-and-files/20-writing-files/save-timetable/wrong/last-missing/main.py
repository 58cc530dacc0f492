def save_timetable(path, first, last):
    with open(path, "w", encoding="utf-8") as file:
        for hour in range(first, last):
            file.write(f"{hour}:00\n")
