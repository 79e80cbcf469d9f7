"""Paths that look at files."""

import io
import os

from ._pure import PurePath, PurePosixPath, PureWindowsPath


class UnsupportedOperation(NotImplementedError):
    """The system cannot do that."""

    __module__ = "pathlib"


class Path(PurePath):
    """A path of this system, with the operations on files."""

    __module__ = "pathlib"
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    def __init__(self, *args, **kwargs):
        if kwargs:
            names = ", ".join(kwargs)
            raise TypeError(f"{type(self).__name__}.__init__() got an unexpected keyword argument '{names}'")
        super().__init__(*args)

    @classmethod
    def from_uri(cls, uri):
        """The path for an address with the scheme file."""
        from urllib.parse import unquote

        if not uri.startswith("file:"):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        path = uri[5:]
        if path.startswith("//"):
            authority, slash, rest = path[2:].partition("/")
            path = slash + rest if authority in ("", "localhost") else path
        path = cls(unquote(path))
        if not path.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return path

    @classmethod
    def cwd(cls):
        """The current directory."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """The directory of the user."""
        found = cls("~").expanduser()
        return found

    def expanduser(self):
        """The path with ~ replaced by the directory of the user."""
        if not (self._drive or self._root) and self._tail and self._tail[0][:1] == "~":
            home = os.path.expanduser(self._tail[0])
            if home[:1] == "~":
                raise RuntimeError("Could not determine home directory.")
            return self.with_segments(home, *self._tail[1:])
        return self

    def absolute(self):
        """The path from the root on; does not follow links."""
        if self.is_absolute():
            return self
        current = os.getcwd()
        return self.with_segments(current, *self._tail)

    def resolve(self, strict=False):
        """The path from the root on, without links and without .."""
        return self.with_segments(os.path.realpath(self, strict=strict))

    def readlink(self):
        """The path to which a link points."""
        return self.with_segments(os.readlink(self))

    def stat(self, *, follow_symlinks=True):
        """What the system knows of the file."""
        return os.stat(self) if follow_symlinks else os.lstat(self)

    def lstat(self):
        """What the system knows of the file or link."""
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        """Is there such a file?"""
        return os.path.exists(self) if follow_symlinks else os.path.lexists(self)

    def is_file(self, *, follow_symlinks=True):
        """Is it a regular file?"""
        if follow_symlinks:
            return os.path.isfile(self)
        return os.path.isfile(self) and not os.path.islink(self)

    def is_dir(self, *, follow_symlinks=True):
        """Is it a directory?"""
        if follow_symlinks:
            return os.path.isdir(self)
        return os.path.isdir(self) and not os.path.islink(self)

    def is_symlink(self):
        """Is it a link?"""
        return os.path.islink(self)

    def is_junction(self):
        """False: only Windows has junctions."""
        return False

    def is_mount(self):
        """Is another file system mounted there?"""
        return os.path.ismount(self)

    def _has_kind(self, kind):
        try:
            return os.stat(self).st_mode & 0o170000 == kind
        except (OSError, ValueError):
            return False

    def is_socket(self):
        """Is it a socket?"""
        return self._has_kind(0o140000)

    def is_fifo(self):
        """Is it a pipe?"""
        return self._has_kind(0o010000)

    def is_block_device(self):
        """Is it a device of blocks?"""
        return self._has_kind(0o060000)

    def is_char_device(self):
        """Is it a device of characters?"""
        return self._has_kind(0o020000)

    def samefile(self, other_path):
        """Are both the same file?"""
        return os.path.samefile(self, other_path)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """Open the file."""
        if "b" not in mode:
            encoding = io.text_encoding(encoding) if hasattr(io, "text_encoding") else encoding
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """The content as bytes."""
        with self.open("rb") as file:
            return file.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        """The content as text."""
        with self.open("r", encoding=encoding, errors=errors, newline=newline) as file:
            return file.read()

    def write_bytes(self, data):
        """Write bytes as the whole content; tells how many."""
        view = memoryview(data)
        with self.open("wb") as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Write a text as the whole content; tells how many characters."""
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {type(data).__name__}")
        with self.open("w", encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        """Make an empty file, or set the time of one that there is."""
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, "File exists", str(self))
            if hasattr(os, "utime"):
                os.utime(self, None)
            return
        self.open("x").close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Make a directory."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        """Remove a directory that is empty."""
        os.rmdir(self)

    def unlink(self, missing_ok=False):
        """Remove the file."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        """Give the file another path; gives the new path."""
        os.rename(self, target)
        return self.with_segments(target)

    def replace(self, target):
        """As rename; replaces what is there."""
        os.replace(self, target)
        return self.with_segments(target)

    def copy(self, target, *, follow_symlinks=True, preserve_metadata=False):
        """Copy the file or tree; gives the new path."""
        import shutil

        target = self.with_segments(target)
        if self.is_dir():
            shutil.copytree(self, target, symlinks=not follow_symlinks)
        else:
            (shutil.copy2 if preserve_metadata else shutil.copyfile)(self, target, follow_symlinks=follow_symlinks)
        return target

    def copy_into(self, target_dir, **options):
        """Copy the file or tree into a directory; gives the new path."""
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        return self.copy(self.with_segments(target_dir, self.name), **options)

    def move(self, target):
        """Move the file or tree; gives the new path."""
        import shutil

        shutil.move(self, target)
        return self.with_segments(target)

    def move_into(self, target_dir):
        """Move the file or tree into a directory; gives the new path."""
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        return self.move(self.with_segments(target_dir, self.name))

    def symlink_to(self, target, target_is_directory=False):
        """Make it a link to another path."""
        os.symlink(target, self)

    def hardlink_to(self, target):
        """Make it another name of a file."""
        os.link(target, self)

    def chmod(self, mode, *, follow_symlinks=True):
        """Change who may do what."""
        os.chmod(self, mode)

    def owner(self, *, follow_symlinks=True):
        """The name of the owner."""
        try:
            import pwd
        except ImportError:
            raise UnsupportedOperation("Path.owner() is unsupported on this system") from None
        return pwd.getpwuid(self.stat().st_uid).pw_name

    def group(self, *, follow_symlinks=True):
        """The name of the group."""
        try:
            import grp
        except ImportError:
            raise UnsupportedOperation("Path.group() is unsupported on this system") from None
        return grp.getgrgid(self.stat().st_gid).gr_name

    def _below(self, name):
        return self._from_parts(self._drive, self._root, [*self._tail, name])

    def iterdir(self):
        """The paths in a directory, in no certain order."""
        names = os.listdir(self)
        return (self._below(name) for name in names)

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """The paths below that fit a pattern."""
        given = pattern
        pattern = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)
        if pattern.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if not pattern._tail:
            raise ValueError(f"Unacceptable pattern: {str(given)!r}")
        return self._select(pattern._tail, case_sensitive, recurse_symlinks)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """The paths at any depth below that fit a pattern."""
        pattern = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)
        if pattern.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        return self._select(["**", *pattern._tail], case_sensitive, recurse_symlinks)

    def _select(self, patterns, case_sensitive, links):
        seen = set()
        for found in self._selected(patterns, case_sensitive, links):
            if found not in seen:
                seen.add(found)
                yield found

    def _selected(self, patterns, case_sensitive, links):
        if not patterns:
            yield self
            return
        first, rest = patterns[0], patterns[1:]
        if first == "**":
            if rest:
                yield from self._selected(rest, case_sensitive, links)
            elif self.is_dir():
                yield self
            for path in self._entries():
                if path.is_dir() and (links or not path.is_symlink()):
                    yield from path._selected(patterns, case_sensitive, links)
                elif not rest:
                    yield path
        elif not any(each in first for each in "*?["):
            path = self._below(first)
            if first == ".." or path.exists(follow_symlinks=False):
                yield from path._selected(rest, case_sensitive, links)
        else:
            for path in self._entries():
                if self._fits(path.name, first, case_sensitive) and (not rest or path.is_dir()):
                    yield from path._selected(rest, case_sensitive, links)

    def _entries(self):
        try:
            return list(self.iterdir())
        except OSError:
            return []

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """All directories below: (path, names of directories, names of files)."""
        try:
            names = os.listdir(self)
        except OSError as error:
            if on_error is not None:
                on_error(error)
            return
        directories, files = [], []
        for name in names:
            (directories if self._below(name).is_dir(follow_symlinks=follow_symlinks) else files).append(name)
        if top_down:
            yield self, directories, files
        for name in directories:
            yield from self._below(name).walk(top_down, on_error, follow_symlinks)
        if not top_down:
            yield self, directories, files


class PosixPath(Path, PurePosixPath):
    """A path of a system with slashes."""

    __module__ = "pathlib"
    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """A path of Windows, which can be made only there."""

    __module__ = "pathlib"
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")
