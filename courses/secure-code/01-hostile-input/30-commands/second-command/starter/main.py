import subprocess


def report(name):
    if ";" in name:
        raise ValueError("no semicolons")
    return f"echo Report for {name}"


FIRST = "Anna"
SECOND = "Anna"

with open("keys.txt", "w") as file:
    file.write("the key is under the mat\n")
for attack in (FIRST, SECOND):
    subprocess.run(report(attack), shell=True)
