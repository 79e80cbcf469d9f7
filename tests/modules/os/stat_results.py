# A stat_result is a tuple of ten numbers that knows more under names.
import os

top = f"/tmp/baton-stat-{os.getpid()}"
os.mkdir(top, 0o755)
name = os.path.join(top, "file")
with open(name, "w") as file:
    file.write("hello")
os.utime(name, (1_000_000_000, 1_000_000_001.5))
found = os.stat(name)
print(type(found), isinstance(found, tuple), len(found), found.n_fields, found.n_sequence_fields, found.n_unnamed_fields)
print(found.st_size, found[6], found.st_nlink, oct(found.st_mode & 0o170000))
print(found.st_atime, found.st_mtime, found[7], found[8], found.st_atime_ns, found.st_mtime_ns)
print(found.st_uid == os.getuid(), found.st_gid == os.getgid(), found.st_ino > 0, found.st_blksize > 0, found.st_rdev, found.st_blocks >= 0)
os.utime(name, ns=(5, 7_000_000_011))
print(os.stat(name).st_atime_ns, os.stat(name).st_mtime, os.path.getmtime(name), os.path.getsize(name))
made = os.stat_result(range(10))
print(made, made.st_mtime, made.st_mtime_ns, made.st_blocks, made == tuple(range(10)))
print(os.stat_result(range(19)).st_mtime, os.stat_result(range(19)).st_rdev, os.stat_result.__match_args__)
for wrong in (
    lambda: os.stat_result(range(3)),
    lambda: os.stat_result(range(30)),
    lambda: setattr(made, "st_size", 3),
    lambda: os.stat(os.path.join(top, "nothing")).st_size,
    lambda: os.stat(3.5),
    lambda: os.stat("a\0b"),
    lambda: os.fstat(999),
    lambda: os.stat(999),
    lambda: os.utime(name, 3),
    lambda: os.utime(name, (1, 2), ns=(1, 2)),
):
    try:
        print(wrong())
    except (OSError, TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, str(error).replace(top, "TOP"))
with open(name) as file:
    print(os.fstat(file.fileno()).st_size, os.stat(file.fileno()).st_ino == os.stat(name).st_ino)
os.truncate(name, 2)
print(os.stat(name).st_size, oct(os.stat(top).st_mode))
os.chmod(name, 0o640)
print(oct(os.stat(name).st_mode), os.access(name, os.F_OK), os.access(name + "x", os.F_OK))
os.remove(name)
os.rmdir(top)
