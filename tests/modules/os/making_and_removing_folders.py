# Folders are made and removed, one or several at a time.
import os

top = f"/tmp/baton-folders-{os.getpid()}"
os.mkdir(top)
os.chdir(top)
print(os.listdir(), os.path.basename(os.getcwd()) == os.path.basename(top), os.getcwdb() == os.getcwd().encode())
os.mkdir("a")
os.makedirs("b/c/d")
os.makedirs("b/c/d", exist_ok=True)
print(sorted(os.listdir(".")), os.listdir(b"b"), os.listdir("b/c"))
for wrong in (
    lambda: os.mkdir("a"),
    lambda: os.makedirs("b/c"),
    lambda: os.rmdir("b"),
    lambda: os.rmdir("nothing"),
    lambda: os.mkdir("x/y"),
    lambda: os.chdir("nothing"),
    lambda: os.listdir("nothing"),
    lambda: os.listdir(b"nothing"),
    lambda: os.remove("nothing"),
    lambda: os.unlink(b"nothing"),
):
    try:
        wrong()
    except OSError as error:
        print(type(error).__name__, error, error.errno, error.strerror, error.filename)
os.removedirs("b/c/d")
os.rmdir("a")
print(os.path.exists("b"), os.listdir(top))
os.chdir("/")
os.rmdir(top)
