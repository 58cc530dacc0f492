def save_notice(path, text):
    with open("path", "w", encoding="utf-8") as file:
        file.write(f"{text}\n")
