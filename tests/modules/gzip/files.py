# gzip: compressed files and data, written and read as bytes and as text.
import gzip
import io
import os
import tempfile

packed = gzip.compress(b"data" * 100, mtime=0)
print(packed.hex(), gzip.decompress(packed) == b"data" * 100, gzip.decompress(packed + packed) == b"data" * 200)
buffer = io.BytesIO()
with gzip.GzipFile(filename="a.txt", mode="wb", fileobj=buffer, mtime=5) as file:
    print(file.write(b"line one\nline two\n"), file.tell(), file.writable(), file.readable())
print(buffer.getvalue().hex(), file.closed)
buffer.seek(0)
with gzip.open(buffer, "rt") as file:
    print(file.read())
folder = tempfile.mkdtemp()
path = os.path.join(folder, "x.gz")
with gzip.open(path, "wt", encoding="utf-8") as file:
    file.write("héllo\nworld\n")
    file.writelines(["a\n", "b\n"])
with gzip.open(path, "rt", encoding="utf-8") as file:
    for line in file:
        print(repr(line))
with gzip.open(path, "ab") as file:
    file.write(b"appended\n")
with gzip.open(path) as file:
    print(file.readline(), file.peek(3)[:3], file.read(4), file.seek(0), file.readlines(), file.tell(), os.path.basename(file.name))
for bad in (b"abc", packed[:20], packed[:-8] + b"\0" * 8, b"", packed[:-4] + b"\0" * 4):
    try:
        print(gzip.decompress(bad))
    except (OSError, EOFError) as error:
        print(type(error).__name__, error)
for wrong in (lambda: gzip.open(path, "rbt"), lambda: gzip.open(path, "rb", encoding="utf-8"), lambda: gzip.open(3.5), lambda: file.read(), lambda: gzip.open(os.path.join(folder, "none.gz"))):
    try:
        wrong()
    except (ValueError, TypeError, OSError) as error:
        print(type(error).__name__, str(error).replace(folder, ""))
