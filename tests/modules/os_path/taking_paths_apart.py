# Path functions work on text.
import os.path as path
for name in ("/usr/lib/python.zip", "a", "dir/", "/", ".hidden", "a.b/c", "x.tar.gz"):
    print(path.split(name), path.splitext(name), path.basename(name), path.dirname(name))
print(path.join("a", "b", "/c", "d"), path.join("a/", "b"), path.join("", "b"), path.isabs("/a"), path.isabs("a"))
for name in ("a/./b/../c", "//a", "///a//b/", "..", "../a/..", "", "/.."):
    print(path.normpath(name), end=" | ")
print()
print(path.commonprefix(["abcd", "abef"]), path.commonpath(["/a/b/c", "/a/b/d"]))
for wrong in (lambda: path.join("a", b"b"), lambda: path.basename(5), lambda: path.commonpath([])):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(error)
