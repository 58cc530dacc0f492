def bills(readings, target):
    refused = 0
    return refused
