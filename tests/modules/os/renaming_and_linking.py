# Files are renamed and linked; errors name both files.
import os

top = f"/tmp/baton-links-{os.getpid()}"
os.mkdir(top)
os.chdir(top)
for name in "ab":
    with open(name, "w") as file:
        file.write(name)
os.rename("a", "c")
os.replace("c", "b")
print(os.listdir(), open("b").read())
os.link("b", "hard")
os.symlink("b", "soft")
os.symlink("nowhere", "dangling")
print(os.stat("b").st_nlink, os.readlink("soft"), os.readlink(b"soft"), os.path.islink("soft"), os.path.islink("hard"))
print(os.path.exists("dangling"), os.path.lexists("dangling"), os.path.samefile("b", "hard"), os.path.realpath("soft") == os.path.realpath("b"))
print(os.stat("soft").st_size, os.lstat("soft").st_size, os.stat("soft", follow_symlinks=False).st_size)
for wrong in (
    lambda: os.rename("x", "y"),
    lambda: os.replace("x", "y"),
    lambda: os.link("x", "y"),
    lambda: os.symlink("b", "soft"),
    lambda: os.readlink("b"),
    lambda: os.rename(3, "y"),
    lambda: os.replace("x", None),
    lambda: os.stat("dangling"),
):
    try:
        wrong()
    except OSError as error:
        print(type(error).__name__, error, error.filename, error.filename2)
    except TypeError as error:
        print(error)
for name in os.listdir(top):
    os.unlink(name)
os.chdir("/")
os.rmdir(top)
print(os.path.exists(top))
