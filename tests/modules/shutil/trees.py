# Copying, moving and removing.
import io
import os
import shutil
os.makedirs("a/b"); open("a/x.txt", "w").write("x"); open("a/b/y.py", "w").write("yy")
print(shutil.copyfile("a/x.txt", "c.txt"), shutil.copy("a/x.txt", "a/b"), shutil.copy2("a/x.txt", "d.txt"), os.stat("d.txt").st_mtime_ns == os.stat("a/x.txt").st_mtime_ns)
print(shutil.copytree("a", "t"), sorted(os.listdir("t")), sorted(os.listdir("t/b")), shutil.copytree("a", "i", ignore=shutil.ignore_patterns("*.py")), sorted(os.listdir("i/b")))
print(shutil.move("c.txt", "moved.txt"), shutil.move("moved.txt", "t"), os.path.exists("t/moved.txt"), shutil.move("t", "u"), os.path.exists("t"), shutil.copytree("a", "u", dirs_exist_ok=True))
shutil.rmtree("u"); print(os.path.exists("u"), shutil.rmtree("none", ignore_errors=True))
for wrong in (lambda: shutil.rmtree("none"), lambda: shutil.copyfile("none", "z"), lambda: shutil.copyfile("d.txt", "d.txt"), lambda: shutil.copytree("a", "i"), lambda: shutil.move("d.txt", "none/z")):
    try:
        print(wrong())
    except OSError as error:
        print(type(error).__name__, error)
out = io.StringIO(); shutil.copyfileobj(io.StringIO("text"), out, 2); print(out.getvalue())
os.environ["COLUMNS"], os.environ["LINES"] = "100", "30"; print(shutil.get_terminal_size(), shutil.which("no_such_program_here"), shutil.disk_usage(".").total > 0)
