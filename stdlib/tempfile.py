"""Files and directories for a short time, with names that nobody else has."""

import os
import io as _io

__all__ = [
    "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp",
    "mktemp", "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb",
]

TMP_MAX = 20
tempdir = None
template = "tmp"
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"
_names = None


def _next_name():
    """Eight random letters."""
    global _names
    if _names is None:
        from random import Random

        _names = Random()
        _names.seed(int.from_bytes(os.urandom(8)))
    return "".join(_names.choices(_LETTERS, k=8))


def gettempprefix():
    """How the names begin."""
    return template


def gettempprefixb():
    """How the names begin, in bytes."""
    return os.fsencode(template)


def gettempdir():
    """The directory for temporary files."""
    global tempdir
    if tempdir is None:
        candidates = [os.getenv(name) for name in ("TMPDIR", "TEMP", "TMP")] + ["/tmp", "/var/tmp", "/usr/tmp", os.curdir]
        for each in candidates:
            if each and os.path.isdir(each):
                tempdir = os.path.abspath(each)
                break
        else:
            raise FileNotFoundError(2, f"No usable temporary directory found in {candidates}")
    return os.fsdecode(tempdir)


def gettempdirb():
    """The directory for temporary files, in bytes."""
    return os.fsencode(gettempdir())


def _settle(prefix, suffix, dir):
    """The three with their defaults, all texts or all bytes."""
    kinds = {type(os.fspath(each)) for each in (prefix, suffix, dir) if each is not None}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    as_bytes = kinds == {bytes}
    if prefix is None:
        prefix = gettempprefixb() if as_bytes else template
    if suffix is None:
        suffix = b"" if as_bytes else ""
    if dir is None:
        dir = gettempdirb() if as_bytes else gettempdir()
    return prefix, suffix, dir


def _paths(prefix, suffix, dir):
    """Names that can be tried, one after the other."""
    for _ in range(TMP_MAX):
        name = _next_name()
        name = os.fsencode(name) if isinstance(prefix, bytes) else name
        yield os.path.abspath(os.path.join(dir, prefix + name + suffix))
    raise FileExistsError(17, "No usable temporary file name found")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """A new file: its descriptor and its path."""
    prefix, suffix, dir = _settle(prefix, suffix, dir)
    for path in _paths(prefix, suffix, dir):
        try:
            return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), path
        except FileExistsError:
            continue


def mkdtemp(suffix=None, prefix=None, dir=None):
    """A new directory: its path."""
    prefix, suffix, dir = _settle(prefix, suffix, dir)
    for path in _paths(prefix, suffix, dir):
        try:
            os.mkdir(path, 0o700)
        except FileExistsError:
            continue
        return path


def mktemp(suffix="", prefix=template, dir=None):
    """A path at which there is no file now."""
    dir = gettempdir() if dir is None else dir
    for path in _paths(prefix, suffix, dir):
        if not os.path.lexists(path):
            return path


class _TemporaryFileWrapper:
    """A file with its name; removes it when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._delete_on_close = delete_on_close
        self._removed = False

    def __getattr__(self, name):
        return getattr(self.__dict__["file"], name)

    def _remove(self):
        if self.delete and not self._removed:
            self._removed = True
            try:
                os.unlink(self.name)
            except FileNotFoundError:
                pass

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self._remove()
        return result

    def close(self):
        """Close the file, and remove it."""
        self.file.close()
        if self._delete_on_close:
            self._remove()

    def __iter__(self):
        for line in self.file:
            yield line

    def __del__(self):
        if not self.file.closed:
            self.file.close()
        self._remove()

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__name__} for {self.name!r}>"


def NamedTemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *,
    errors=None, delete_on_close=True,
):
    """A new file that is removed when it is closed."""
    descriptor, name = mkstemp(suffix, prefix, dir)
    try:
        file = _io.open(descriptor, mode, buffering, encoding=encoding, newline=newline, errors=errors)
    except BaseException:
        os.close(descriptor)
        os.unlink(name)
        raise
    return _TemporaryFileWrapper(file, name, delete, delete_on_close)


def TemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None
):
    """A new file without a name."""
    descriptor, name = mkstemp(suffix, prefix, dir)
    os.unlink(name)
    return _io.open(descriptor, mode, buffering, encoding=encoding, newline=newline, errors=errors)


class SpooledTemporaryFile:
    """A file in memory that becomes one of the system when it is longer than `max_size`."""

    def __init__(
        self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
        errors=None,
    ):
        if "b" in mode:
            self._file = _io.BytesIO()
        else:
            self._file = _io.TextIOWrapper(_io.BytesIO(), encoding=encoding, errors=errors, newline=newline)
        self._max_size = max_size
        self._rolled = False
        self._options = {
            "mode": mode, "buffering": buffering, "suffix": suffix, "prefix": prefix, "encoding": encoding,
            "newline": newline, "dir": dir, "errors": errors,
        }

    __class_getitem__ = classmethod(type(list[int]))

    def rollover(self):
        """Become a file of the system."""
        if self._rolled:
            return
        old = self._file
        position = old.tell()
        new = TemporaryFile(**self._options)
        if "b" in self._options["mode"]:
            new.write(old.getvalue())
            new.seek(position)
        else:
            old.seek(0)
            new.write(old.read())
            new.seek(position)
        self._file, self._rolled = new, True

    def _check(self):
        if not self._rolled and self._max_size and self._file.tell() > self._max_size:
            self.rollover()

    def write(self, *args):
        count = self._file.write(*args)
        self._check()
        return count

    def writelines(self, iterable):
        self._file.writelines(iterable)
        self._check()

    @property
    def mode(self):
        return getattr(self._file, "mode", None) or self._options["mode"]

    @property
    def name(self):
        return getattr(self._file, "name", None)

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return iter(self._file)

    def __getattr__(self, name):
        return getattr(self.__dict__["_file"], name)


class TemporaryDirectory:
    """A new directory that is removed with all that is in it."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._delete = delete
        self._removed = False

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Remove the directory."""
        if not self._removed:
            self._removed = True
            from shutil import rmtree

            rmtree(self.name, ignore_errors=self._ignore_cleanup_errors)

    def __del__(self):
        if self.__dict__.get("_delete") and not self._removed and os.path.isdir(self.name):
            self.cleanup()

    __class_getitem__ = classmethod(type(list[int]))
