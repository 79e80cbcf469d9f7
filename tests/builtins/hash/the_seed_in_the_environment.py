# With PYTHONHASHSEED the hashes of texts, and the order of sets of them, are the same in every run and as in CPython.
import os
import subprocess
import sys

PROGRAM = """
words = ["", "a", "abc", "hello world", "é", "naïve", "日本語", "emoji 😀", "x" * 100]
print([hash(word) for word in words])
print([hash(word.encode()) for word in words[:4]], hash("abc") == hash(b"abc"))
print(set("spam eggs ham toast beans bacon tea".split()))
print(frozenset("the quick brown fox".split()), set("mississippi"))
"""

for seed in ("0", "1", "42", "4294967295"):
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True)
    print(seed, done.returncode, done.stdout, end="")
