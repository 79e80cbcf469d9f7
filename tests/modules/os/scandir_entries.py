# scandir gives entries that know their kind.
import os

top = f"/tmp/baton-scandir-{os.getpid()}"
os.makedirs(os.path.join(top, "folder"))
with open(os.path.join(top, "file"), "w") as file:
    file.write("12345")
os.symlink("folder", os.path.join(top, "link"))
os.symlink("nothing", os.path.join(top, "dangling"))
with os.scandir(top) as entries:
    found = sorted(entries, key=lambda entry: entry.name)
for entry in found:
    print(entry, entry.name, entry.path == os.path.join(top, entry.name), os.fspath(entry) == entry.path)
    print(entry.is_file(), entry.is_dir(), entry.is_symlink(), entry.is_junction(), entry.is_file(follow_symlinks=False), entry.is_dir(follow_symlinks=False))
    print(entry.inode() == os.lstat(entry.path).st_ino, entry.stat(follow_symlinks=False) == os.lstat(entry.path))
print([entry.stat().st_size for entry in found if entry.is_file()], os.DirEntry, type(os.scandir(top)))
print([entry.name for entry in os.scandir(os.fsencode(os.path.join(top, "folder")))], isinstance(found[0], os.PathLike))
iterator = os.scandir(top)
iterator.close()
print(list(iterator))
for wrong in (lambda: os.scandir("/no/such/folder"), lambda: os.DirEntry(), lambda: found[0].stat(), lambda: os.scandir(3.5)):
    try:
        wrong()
    except (OSError, TypeError) as error:
        print(type(error).__name__, str(error).replace(top, "TOP"))
for path, directories, files in os.walk(top):
    print(path.replace(top, "TOP"), sorted(directories), sorted(files))
for path, directories, files in os.walk(top, topdown=False):
    print(path.replace(top, "TOP"), sorted(directories), sorted(files))
    for each in files:
        os.remove(os.path.join(path, each))
    for each in directories:
        below = os.path.join(path, each)
        os.unlink(below) if os.path.islink(below) else os.rmdir(below)
os.rmdir(top)
