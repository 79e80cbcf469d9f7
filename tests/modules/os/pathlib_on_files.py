# pathlib works on files through os.
import os
import pathlib

top = pathlib.Path(f"/tmp/baton-pathlib-{os.getpid()}")
top.mkdir()
(top / "a" / "b").mkdir(parents=True)
print((top / "a" / "one.txt").write_text("hello\n"), (top / "a" / "b" / "two.txt").write_bytes(b"xyz"))
print((top / "a" / "one.txt").read_text(), (top / "a").is_dir(), (top / "none").exists(), (top / "a/one.txt").stat().st_size)
print(sorted(each.name for each in (top / "a").iterdir()), sorted(str(each.relative_to(top)) for each in top.rglob("*.txt")))
print(sorted(str(each.relative_to(top)) for each in top.glob("*/*")))
(top / "a" / "one.txt").rename(top / "moved")
(top / "moved").touch()
print((top / "moved").exists(), (top / "moved").is_file(), pathlib.Path.cwd() == pathlib.Path(os.getcwd()))
for wrong in (lambda: (top / "none").read_text(), lambda: top.mkdir(), lambda: (top / "none").unlink(), lambda: (top / "a").rmdir()):
    try:
        wrong()
    except OSError as error:
        print(type(error).__name__, str(error).replace(str(top), "TOP"))
top.mkdir(exist_ok=True)
(top / "none").unlink(missing_ok=True)
(top / "a/b/two.txt").unlink()
(top / "a/b").rmdir()
(top / "a").rmdir()
(top / "moved").unlink()
top.rmdir()
print(top.exists())
