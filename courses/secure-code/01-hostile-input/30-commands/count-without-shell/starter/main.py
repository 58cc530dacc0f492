import subprocess


def count(word, path):
    done = subprocess.run(f"grep -c {word} {path}", shell=True, capture_output=True, text=True)
    return int(done.stdout)
