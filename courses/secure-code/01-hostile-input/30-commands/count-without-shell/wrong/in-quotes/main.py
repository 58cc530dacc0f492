import subprocess


def count(word, path):
    done = subprocess.run(f"grep -c -F -- '{word}' '{path}'", shell=True, capture_output=True, text=True)
    if done.returncode > 1:
        raise OSError(done.stderr)
    return int(done.stdout)
