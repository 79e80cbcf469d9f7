# Functions take paths as str, bytes and objects with __fspath__, and say what they want instead of others.
import os
import pathlib

top = f"/tmp/baton-paths-{os.getpid()}"
for path in (top, top.encode(), pathlib.Path(top)):
    os.mkdir(path)
    print(type(os.path.exists(path)), os.path.isdir(path), os.listdir(path), os.access(path, os.R_OK))
    os.rmdir(path)
    try:
        os.stat(path)
    except FileNotFoundError as error:
        print(type(error.filename), str(error).replace(top, "TOP"))


class Wrong:
    def __fspath__(self):
        return 3


for call in (
    lambda: os.mkdir(None),
    lambda: os.mkdir(3),
    lambda: os.stat(None),
    lambda: os.listdir(3.5),
    lambda: os.remove([]),
    lambda: os.stat(Wrong()),
    lambda: os.mkdir("a\0b"),
    lambda: os.mkdir("x", "y"),
    lambda: os.mkdir(),
    lambda: os.rename("a"),
    lambda: os.symlink("a", 4),
    lambda: os.access("/", "r"),
):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
