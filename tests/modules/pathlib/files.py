# Paths that look at files.
from pathlib import Path
base = Path("work"); base.mkdir(); print(base.exists(), base.is_dir(), base.is_file(), Path("none").exists())
f = base / "a.txt"; print(f.write_text("héllo\nx\n", encoding="utf-8"), f.read_text(encoding="utf-8"), f.read_bytes(), f.stat().st_size, f.is_file())
(base / "sub" / "deep").mkdir(parents=True); (base / "sub" / "deep" / "b.py").touch(); (base / "c.py").write_bytes(b"1"); (base / ".h").touch()
print(sorted(base.iterdir()), sorted(base.glob("*.py")), sorted(base.rglob("*.py")), sorted(map(str, base.glob("**/*"))), sorted(base.glob("s*/*")), list(base.glob("a.txt")))
with f.open("a") as file:
    file.write("more")
print(len(f.read_text(encoding="utf-8")), f.rename(base / "z.txt"), f.exists(), (base / "z.txt").replace(base / "y.txt"))
print([(str(p), sorted(d), sorted(n)) for p, d, n in base.walk()])
link = base / "link"; link.symlink_to("y.txt"); print(link.is_symlink(), link.readlink(), link.resolve().name, link.exists(), link.samefile(base / "y.txt"))
for wrong in (lambda: base.mkdir(), lambda: Path("no/such").mkdir(), lambda: base.rmdir(), lambda: Path("none").unlink(), lambda: Path("none").read_text(), lambda: f.write_text(5), lambda: base.glob("/a"), lambda: list(base.glob("")), lambda: f.with_name("y.txt").touch(exist_ok=False)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
base.mkdir(exist_ok=True); Path("none").unlink(missing_ok=True); link.unlink(); print(Path("x").absolute() == Path.cwd() / "x", Path("sub/../x").absolute().name, Path(".").resolve() == Path.cwd())
import os
os.environ["HOME"] = "/home/me"; print(Path.home(), Path("~/x").expanduser(), Path.from_uri("file:///a%20b"))
