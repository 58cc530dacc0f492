def save_timetable(path, first, last):
    for hour in range(first, last + 1):
        print(f"{hour}:00")
