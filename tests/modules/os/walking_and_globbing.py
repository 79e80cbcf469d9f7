# os.walk and glob find files in folders below; what is removed from the list of folders is left out.
import glob
import os

top = f"/tmp/baton-walk-{os.getpid()}"
for folder in ("a/b", "a/c", "d"):
    os.makedirs(os.path.join(top, folder))
for name in ("x.py", "a/y.py", "a/b/z.py", "d/w.txt", "a/.hidden.py"):
    with open(os.path.join(top, name), "w") as file:
        print(name, file=file)
for path, directories, files in os.walk(top):
    directories.sort()
    if "b" in directories:
        directories.remove("b")
    print(os.path.relpath(path, top), directories, sorted(files))
shown = lambda found: sorted(os.path.relpath(each, top) for each in found)
print(shown(glob.glob(top + "/*")), shown(glob.glob(top + "/*/*.py")))
print(shown(glob.glob(top + "/**/*.py", recursive=True)), sorted(glob.glob("*/*.txt", root_dir=top)))
failures = []
print(list(os.walk(top + "/none", onerror=failures.append)), [type(each).__name__ for each in failures])
for path, directories, files in os.walk(top, topdown=False):
    for each in files:
        os.remove(os.path.join(path, each))
    os.rmdir(path)
print(os.path.exists(top))
