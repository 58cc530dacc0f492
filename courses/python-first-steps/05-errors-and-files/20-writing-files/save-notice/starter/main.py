def save_notice(path, text):
    print(text)
