"""The operating system, as far as the interpreter gives access to it.

Names of files are handled by `os.path` everywhere.  What asks the system
itself (`listdir`, `remove`, `getcwd`, ...) is there if the interpreter has a
module `posix`; otherwise those names are missing.
"""

import abc
import sys

name = "posix"
linesep = "\n"
error = OSError
_names = ["name", "linesep", "error"]

if "posix" in sys.builtin_module_names:
    import posix as _posix
    from posix import *

    _names += [each for each in dir(_posix) if not each.startswith("_") and each != "error"]
    if hasattr(_posix, "_exit"):
        from posix import _exit

        _names.append("_exit")
    _environ = _posix.environ
else:
    _posix = None
    _environ = {}

F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
P_WAIT, P_NOWAIT, P_NOWAITO = 0, 1, 1
curdir, pardir, sep, extsep, altsep = ".", "..", "/", ".", None
pathsep, defpath, devnull = ":", "/bin:/usr/bin", "/dev/null"


def fspath(path):
    """The path as str or bytes; other objects tell theirs by `__fspath__`."""
    if isinstance(path, (str, bytes)):
        return path
    cls = type(path)
    try:
        found = cls.__fspath__(path)
    except AttributeError:
        if hasattr(cls, "__fspath__"):
            raise
        raise TypeError(f"expected str, bytes or os.PathLike object, not {cls.__name__}") from None
    if isinstance(found, (str, bytes)):
        return found
    raise TypeError(
        f"expected {cls.__name__}.__fspath__() to return str or bytes, not {type(found).__name__}"
    )


def urandom(size, /):
    """Random bytes from the operating system."""
    from _random import urandom

    return urandom(size)


class PathLike(abc.ABC):
    """Whatever has `__fspath__`."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        """The path as str or bytes."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return hasattr(subclass, "__fspath__") or NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))


def fsencode(filename):
    """The bytes that the system knows a file by."""
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    """The text for a file that the system knows by bytes."""
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


class _Environ(dict):
    """The environment variables; changes are told to the system where that is possible."""

    def _check(self, value):
        if not isinstance(value, str):
            raise TypeError(f"str expected, not {type(value).__name__}")
        return value

    def __getitem__(self, key):
        return super().__getitem__(self._check(key))

    def __contains__(self, key):
        return super().__contains__(self._check(key))

    def get(self, key, default=None):
        return super().get(self._check(key), default)

    def __setitem__(self, key, value):
        key, value = self._check(key), self._check(value)
        if _posix is not None and hasattr(_posix, "putenv"):
            _posix.putenv(key, value)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        super().__delitem__(self._check(key))
        if _posix is not None and hasattr(_posix, "unsetenv"):
            _posix.unsetenv(key)

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, *args, **values):
        for key, value in dict(*args, **values).items():
            self[key] = value

    def pop(self, key, *default):
        if key not in self and default:
            return default[0]
        value = self[key]
        del self[key]
        return value

    def clear(self):
        for key in list(self):
            del self[key]

    def copy(self):
        return dict(self)

    def __repr__(self):
        return f"environ({{{', '.join(f'{key!r}: {value!r}' for key, value in self.items())}}})"


environ = _Environ({fsdecode(key): fsdecode(value) for key, value in _environ.items()})


def getenv(key, default=None):
    """An environment variable, or the default."""
    return environ.get(key, default)


# The functions of files need the names above.
from . import path

sys.modules["os.path"] = path

if hasattr(_posix, "mkdir"):

    def makedirs(name, mode=0o777, exist_ok=False):
        """Make a directory and all those above it that are missing."""
        head, tail = path.split(name)
        if not tail:
            head, tail = path.split(head)
        if head and tail and not path.exists(head):
            try:
                makedirs(head, exist_ok=exist_ok)
            except FileExistsError:
                # Somebody else made it meanwhile.
                pass
            if tail in (curdir, curdir.encode()):
                return
        try:
            mkdir(name, mode)
        except OSError:
            if not exist_ok or not path.isdir(name):
                raise

    def removedirs(name):
        """Remove a directory, and those above it as long as they are empty."""
        rmdir(name)
        head, tail = path.split(name)
        if not tail:
            head, tail = path.split(head)
        while head and tail:
            try:
                rmdir(head)
            except OSError:
                break
            head, tail = path.split(head)

    def renames(old, new):
        """Rename a file; makes the directories needed and removes those left empty."""
        head, tail = path.split(new)
        if head and tail and not path.exists(head):
            makedirs(head)
        rename(old, new)
        head, tail = path.split(old)
        if head and tail:
            try:
                removedirs(head)
            except OSError:
                pass


if hasattr(_posix, "listdir"):

    def walk(top, topdown=True, onerror=None, followlinks=False):
        """All directories below one: (path, names of directories, names of files)."""
        top = fspath(top)
        try:
            names = listdir(top)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            return
        directories, files = [], []
        for each in names:
            (directories if path.isdir(path.join(top, each)) else files).append(each)
        if topdown:
            yield top, directories, files
        for each in directories:
            below = path.join(top, each)
            if followlinks or not path.islink(below):
                yield from walk(below, topdown, onerror, followlinks)
        if not topdown:
            yield top, directories, files


if hasattr(_posix, "cpu_count"):

    def process_cpu_count():
        """How many processors this process may use."""
        if hasattr(_posix, "sched_getaffinity"):
            return len(sched_getaffinity(0))
        return cpu_count()


def get_exec_path(env=None):
    """The directories in which programs are looked for."""
    return (environ if env is None else env).get("PATH", defpath).split(pathsep)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """The open file with this number as a file object."""
    import io

    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


if hasattr(_posix, "execv"):

    def execl(file, *args):
        """Become the program in a file."""
        execv(file, args)

    def execle(file, *args):
        """Become the program in a file, with the environment given last."""
        execve(file, args[:-1], args[-1])

    def execlp(file, *args):
        """Become a program that is looked for in PATH."""
        execvp(file, args)

    def execvp(file, args):
        """Become a program that is looked for in PATH."""
        execvpe(file, args, environ)

    def execvpe(file, args, env):
        """Become a program that is looked for in PATH, with this environment."""
        if path.dirname(file):
            execve(file, args, env)
        failure = None
        for directory in get_exec_path(env):
            try:
                execve(path.join(fsdecode(directory), fsdecode(file)), args, env)
            except (FileNotFoundError, NotADirectoryError) as error:
                last = error
            except OSError as error:
                last = failure = failure or error
        raise failure or last


def popen(cmd, mode="r", buffering=-1):
    """A file that reads what a shell command writes, or writes what it reads."""
    import subprocess

    if not isinstance(cmd, str):
        raise TypeError(f"invalid cmd type ({type(cmd)}, expected string)")
    if mode not in ("r", "w"):
        raise ValueError(f"invalid mode {mode!r}")
    if mode == "r":
        process = subprocess.Popen(cmd, shell=True, text=True, stdout=subprocess.PIPE, bufsize=buffering)
        return _CommandFile(process.stdout, process)
    process = subprocess.Popen(cmd, shell=True, text=True, stdin=subprocess.PIPE, bufsize=buffering)
    return _CommandFile(process.stdin, process)


class _CommandFile:
    """The file of `popen`: closing it waits for the command."""

    def __init__(self, stream, process):
        self._stream, self._process = stream, process

    def close(self):
        self._stream.close()
        code = self._process.wait()
        if code == 0:
            return None
        return code if code < 0 else code << 8

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


supports_bytes_environ = False
supports_dir_fd = supports_effective_ids = frozenset()
if _posix is not None:
    supports_fd = {chdir, chmod, chown, listdir, scandir, stat, statvfs, truncate, utime}
    supports_follow_symlinks = {chown, stat, utime}

__all__ = [each for each in globals() if not each.startswith("_") and each not in ("sys", "abc")]
