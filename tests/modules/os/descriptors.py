# Files are opened, read and written by number.
import os

name = f"/tmp/baton-descriptors-{os.getpid()}"
number = os.open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
print(os.write(number, b"hello world"), os.lseek(number, 6, os.SEEK_SET), os.read(number, 100), os.read(number, 1))
print(os.lseek(number, 0, os.SEEK_END), os.fstat(number).st_size, os.isatty(number), os.get_inheritable(number))
os.ftruncate(number, 5)
os.fsync(number)
other = os.dup(number)
os.lseek(other, 0, 0)
print(os.read(number, 99), other != number)
os.close(other)
with os.fdopen(number, "r+") as file:
    file.seek(0)
    print(file.read(), file.fileno() == number, file.name == number)
for wrong in (
    lambda: os.close(number),
    lambda: os.read(number, 1),
    lambda: os.write(number, b""),
    lambda: os.write(1, "text"),
    lambda: os.lseek(number, 0, 0),
    lambda: os.dup(number),
    lambda: os.open(name, os.O_CREAT | os.O_EXCL),
    lambda: os.open(name + "x", os.O_RDONLY),
    lambda: os.open(name, "r"),
    lambda: os.get_terminal_size(number),
    lambda: open(number),
):
    try:
        wrong()
    except (OSError, TypeError) as error:
        print(type(error).__name__, str(error).replace(name, "NAME").replace(str(number), "N"))
reader, writer = os.pipe()
os.write(writer, b"through the pipe")
os.close(writer)
print(os.read(reader, 7), os.read(reader, 100), os.read(reader, 1))
os.close(reader)
with open(name, opener=lambda path, flags: os.open(path, flags)) as file:
    print(file.read(), file.name == name)
number = os.open(name, os.O_RDONLY)
with open(number, "rb", closefd=False) as file:
    print(file.read())
os.close(number)
os.remove(name)
print(os.strerror(2), os.strerror(13), os.O_RDONLY, os.EX_OK, os.EX_USAGE)
