# Temporary files and directories.
import os
import tempfile
with tempfile.TemporaryDirectory(prefix="pre", suffix="suf") as name:
    print(os.path.isdir(name), os.path.basename(name)[:3], name[-3:])
    with tempfile.NamedTemporaryFile("w+", dir=name, suffix=".txt") as file:
        print(file.write("hello"), file.flush(), os.path.exists(file.name), file.name.endswith(".txt"), file.seek(0), file.read())
    print(os.path.exists(file.name), file.closed)
    kept = tempfile.NamedTemporaryFile(dir=name, delete=False); kept.write(b"x"); kept.close(); print(os.path.exists(kept.name))
    descriptor, path = tempfile.mkstemp(dir=name); os.write(descriptor, b"abc"); os.close(descriptor); print(open(path).read())
    print(os.path.isdir(tempfile.mkdtemp(dir=name)), os.path.exists(tempfile.mktemp(dir=name)))
print(os.path.exists(name), tempfile.gettempprefix(), tempfile.gettempprefixb(), tempfile.gettempdir() == tempfile.gettempdirb().decode())
with tempfile.TemporaryFile() as file:
    file.write(b"12"); file.seek(0); print(file.read())
with tempfile.SpooledTemporaryFile(max_size=3) as file:
    file.write(b"ab"); print(file._rolled); file.write(b"cd"); print(file._rolled, file.seek(0), file.read())
made = tempfile.TemporaryDirectory(); print(repr(made).startswith("<TemporaryDirectory '"), made.cleanup(), os.path.exists(made.name))
try:
    tempfile.mkstemp(prefix="a", suffix=b"b")
except TypeError as error:
    print(error)
