class Request:
    pass


def parse(line):
    return Request()
