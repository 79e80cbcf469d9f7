# Paths as texts: joining, parts, names, comparing, patterns.
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
P = PurePosixPath
for text in ("", ".", "/", "//", "///a", "a", "a/b.tar.gz", "/usr//lib/./x/", "..", "../a", ".bashrc", "a.", "a.b/", "/a/../b", "...", "a/.b.c"):
    p = P(text)
    print(repr(p), str(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, p.root, p.anchor, p.is_absolute(), [str(each) for each in p.parents])
print(P("a", "b/c", "d"), P("a", "/b", "c"), P("a") / "b" / P("c"), "x" / P("y"), P("/a") / "/b", P("a").joinpath("b", "c"), P(P("a"), "b"), P())
print(P("a/b").with_name("c.txt"), P("a/b.txt").with_suffix(".md"), P("a/b.tar.gz").with_suffix(""), P("a/b.txt").with_stem("z"), P("b").with_suffix(".x"))
print(P("/a/b/c").relative_to("/a"), P("/a/b").relative_to("/a/b"), P("/a/b").is_relative_to("/a"), P("/a").is_relative_to("/b"), P("/a/b").relative_to("/a/c", walk_up=True))
print(P("a") == P("a/"), P("a") == "a", P("a") < P("b"), sorted([P("b"), P("a/c"), P("a")]), len({P("a"), P("./a")}), P("a") == PureWindowsPath("a"), P("A") == P("a"))
print(P("a/b.py").match("*.py"), P("/a/b.py").match("a/*.py"), P("/a/b.py").match("/*.py"), P("a/b").match("b/a"), P("a/b/c.py").full_match("a/**/*.py"), P("a/b.py").full_match("*.py"), P("a/B.PY").match("*.py", case_sensitive=False))
print(bytes(P("é")), Path("/a b").as_uri(), P("a").as_posix(), hash(P("x")) == hash(P("x")), P("a/b").parents[0], P("a/b/c").parents[-1], P("/a/b").parents[:2], len(P("/a/b").parents), P("a").parents)
W = PureWindowsPath
for text in ("c:/Users/x.txt", "c:a", "//server/share/dir/f", "\\a", "a/b\\c", "C:\\", ""):
    p = W(text)
    print(repr(p), str(p), p.drive, p.root, p.anchor, p.parts, p.name, p.parent, p.is_absolute())
print(W("C:/A") == W("c:/a"), W("c:/a") / "d:/b", W("c:/a") / "/b", W("c:/a") / "c:b", W("c:\\x").as_posix(), W("a").joinpath("b"))
import os
print(type(Path("a")), isinstance(Path("a"), PurePosixPath), os.fspath(P("a/b")), PurePath("x"), os.path.join(P("a"), "b"), type(Path("a") / "b"), Path("a").parent, repr(Path("/x/y")))
for wrong in (lambda: P("/").with_name("x"), lambda: P("a").with_name("b/c"), lambda: P("a").with_suffix("txt"), lambda: P("").with_suffix(".x"), lambda: P("/a").relative_to("/b"), lambda: P(5), lambda: P(b"a"),
              lambda: P("a") / 5, lambda: P("a").match(""), lambda: P("a") < "b", lambda: P("a").parents[3], lambda: P("a/b").relative_to("/a"), lambda: P("a.b").with_stem(""), lambda: P("a/b").with_name("")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
import pickle, copy
print(pickle.loads(pickle.dumps(P("a/b"))), copy.copy(P("a")), copy.deepcopy([Path("q")]))
class Mine(PurePosixPath):
    def __init__(self, *parts, session=None):
        super().__init__(*parts); self.session = session
    def with_segments(self, *parts):
        return type(self)(*parts, session=self.session)
print((Mine("a/b", session=3) / "c").session, Mine("a/b", session=4).parent.session, Mine("x"))
