import hashlib


def crack(table, words):
    found = {}
    return found
