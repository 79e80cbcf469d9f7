"""Paths as texts: nothing here asks the system.

A path keeps drive, root and the list of the names after them; its text is made when it is first asked for.
"""


class _Names:
    """The names of the directories above a path, the nearest first."""

    __slots__ = ("_path", "_drive", "_root", "_tail")

    def __init__(self, path):
        self._path = path
        self._drive, self._root, self._tail = path._drive, path._root, path._tail

    def __len__(self):
        return len(self._tail)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[each] for each in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        return self._path._from_parts(self._drive, self._root, self._tail[: -index - 1])

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


_Names.__name__ = _Names.__qualname__ = "_PathParents"


class PurePath:
    """A path as the system writes it; joins, takes apart and compares without looking at files."""

    __module__ = "pathlib"
    __slots__ = ("_raw", "_drive", "_root", "_tail", "_text", "_hash_known", "__weakref__")
    _separator = "/"

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        parts = []
        for each in args:
            if isinstance(each, PurePath):
                each = str(each) if each._separator == self._separator else each.as_posix()
            elif not isinstance(each, str):
                import os

                found = os.fspath(each) if hasattr(type(each), "__fspath__") else None
                if not isinstance(found, str):
                    raise TypeError(
                        "argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                        f"not {type(each if found is None else found).__name__!r}"
                    )
                each = found
            parts.append(each)
        self._drive, self._root, self._tail = self._parse(parts)
        self._text = None

    @classmethod
    def _parse(cls, texts):
        """Drive, root and names of several texts joined; one with a root begins anew."""
        joined = ""
        for text in texts:
            if text.startswith("/"):
                joined = text
            elif text:
                joined = f"{joined}/{text}" if joined and not joined.endswith("/") else joined + text
        root = ""
        if joined.startswith("/"):
            root = "//" if joined.startswith("//") and not joined.startswith("///") else "/"
        return "", root, [part for part in joined.split("/") if part and part != "."]

    def _from_parts(self, drive, root, tail):
        path = self.with_segments(self._written(drive, root, tail))
        path._drive, path._root, path._tail = drive, root, tail
        return path

    @classmethod
    def _written(cls, drive, root, tail):
        if drive or root:
            return drive + root + cls._separator.join(tail)
        if tail and cls._separator == "\\" and ":" in tail[0]:
            tail = [".", *tail]
        return cls._separator.join(tail)

    def with_segments(self, *pathsegments):
        """A path of the same class; subclasses may pass on what they know."""
        return type(self)(*pathsegments)

    def __str__(self):
        if self._text is None:
            self._text = self._written(self._drive, self._root, self._tail) or "."
        return self._text

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return str(self).encode("utf-8", "surrogateescape")

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    def as_posix(self):
        """The path with slashes."""
        return str(self).replace(self._separator, "/")

    def as_uri(self):
        """The path as an address with the scheme file."""
        from urllib.parse import quote_from_bytes

        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        return "file://" + quote_from_bytes(bytes(self))

    def _key(self):
        return str(self)

    def _comparable(self):
        return self._key().split(self._separator)

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        if not isinstance(other, PurePath) or other._separator != self._separator:
            return NotImplemented
        return self._key() == other._key()

    def __lt__(self, other):
        if not isinstance(other, PurePath) or other._separator != self._separator:
            return NotImplemented
        return self._comparable() < other._comparable()

    def __le__(self, other):
        if not isinstance(other, PurePath) or other._separator != self._separator:
            return NotImplemented
        return self._comparable() <= other._comparable()

    def __gt__(self, other):
        if not isinstance(other, PurePath) or other._separator != self._separator:
            return NotImplemented
        return self._comparable() > other._comparable()

    def __ge__(self, other):
        if not isinstance(other, PurePath) or other._separator != self._separator:
            return NotImplemented
        return self._comparable() >= other._comparable()

    def __reduce__(self):
        return type(self), (str(self),)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def joinpath(self, *pathsegments):
        """The path with others after it."""
        return self.with_segments(self, *pathsegments)

    @property
    def drive(self):
        """The drive, on Windows."""
        return self._drive

    @property
    def root(self):
        """The separator at the beginning, or nothing."""
        return self._root

    @property
    def anchor(self):
        """Drive and root."""
        return self._drive + self._root

    @property
    def parts(self):
        """Anchor and names as a tuple."""
        anchor = self.anchor
        return (anchor, *self._tail) if anchor else tuple(self._tail)

    @property
    def parent(self):
        """The directory in which it is."""
        if not self._tail:
            return self
        return self._from_parts(self._drive, self._root, self._tail[:-1])

    @property
    def parents(self):
        """The directories in which it is, the nearest first."""
        return _Names(self)

    @property
    def name(self):
        """The last name."""
        return self._tail[-1] if self._tail else ""

    @property
    def suffix(self):
        """The end of the name from its last dot."""
        name = self.name.lstrip(".")
        index = name.rfind(".")
        return name[index:] if index != -1 else ""

    @property
    def suffixes(self):
        """All ends of the name that begin with a dot."""
        name = self.name.lstrip(".")
        return ["." + suffix for suffix in name.split(".")[1:]]

    @property
    def stem(self):
        """The name without its suffix."""
        name = self.name
        suffix = self.suffix
        return name[: len(name) - len(suffix)] if suffix else name

    def with_name(self, name):
        """The path with another name."""
        if not name or self._separator in name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        if not self._tail:
            raise ValueError(f"{self!r} has an empty name")
        return self._from_parts(self._drive, self._root, self._tail[:-1] + [name])

    def with_stem(self, stem):
        """The path with another name before the suffix."""
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        """The path with another suffix."""
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not suffix.startswith("."):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    def is_absolute(self):
        """Does it begin at the root?"""
        return self._root != ""

    def relative_to(self, other, *, walk_up=False):
        """The path as seen from another one."""
        if not hasattr(other, "with_segments"):
            other = self.with_segments(other)
        for step, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self._from_parts("", "", [".."] * step + self._tail[len(path._tail) :])

    def is_relative_to(self, other):
        """Is it the other path or below it?"""
        if not hasattr(other, "with_segments"):
            other = self.with_segments(other)
        return other == self or other in self.parents

    def is_reserved(self):
        """False: only Windows has reserved names."""
        return False

    def match(self, path_pattern, *, case_sensitive=None):
        """Does the end of the path fit the pattern?"""
        pattern = path_pattern if isinstance(path_pattern, PurePath) else self.with_segments(path_pattern)
        own, wanted = list(reversed(self.parts)), list(reversed(pattern.parts))
        if not wanted:
            raise ValueError("empty pattern")
        if len(own) < len(wanted) or len(own) > len(wanted) and pattern.anchor:
            return False
        return all(self._fits(part, each, case_sensitive) for part, each in zip(own, wanted))

    def full_match(self, pattern, *, case_sensitive=None):
        """Does the whole path fit the pattern? "**" fits any number of names."""
        pattern = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)
        return self._fits_all(list(self.parts), list(pattern.parts), case_sensitive)

    def _fits_all(self, names, patterns, case_sensitive):
        while patterns and patterns[0] != "**":
            if not names or not self._fits(names[0], patterns[0], case_sensitive):
                return False
            names, patterns = names[1:], patterns[1:]
        if not patterns:
            return not names
        return any(
            self._fits_all(names[start:], patterns[1:], case_sensitive) for start in range(len(names) + 1)
        )

    def _fits(self, name, pattern, case_sensitive):
        from fnmatch import fnmatchcase

        sensitive = self._separator == "/" if case_sensitive is None else case_sensitive
        return fnmatchcase(name, pattern) if sensitive else fnmatchcase(name.lower(), pattern.lower())


class PurePosixPath(PurePath):
    """A path with slashes."""

    __module__ = "pathlib"
    __slots__ = ()


class PureWindowsPath(PurePath):
    """A path with backslashes and drives; upper and lower case are the same."""

    __module__ = "pathlib"
    __slots__ = ()
    _separator = "\\"

    @classmethod
    def _split(cls, text):
        """Drive, root and the rest of a text."""
        text = text.replace("/", "\\")
        if text.startswith("\\\\"):
            server, _, rest = text[2:].partition("\\")
            share, separator, rest = rest.partition("\\")
            if server and share:
                return f"\\\\{server}\\{share}", "\\", rest
            return text, "", ""
        if text[1:2] == ":":
            drive, text = text[:2], text[2:]
            return (drive, "\\", text[1:]) if text.startswith("\\") else (drive, "", text)
        return ("", "\\", text[1:]) if text.startswith("\\") else ("", "", text)

    @classmethod
    def _parse(cls, texts):
        drive, root, rest = "", "", ""
        for text in texts:
            other_drive, other_root, other_rest = cls._split(text)
            if other_root:
                drive, root, rest = other_drive or drive, other_root, other_rest
            elif other_drive and other_drive.lower() != drive.lower():
                drive, root, rest = other_drive, "", other_rest
            else:
                drive = other_drive or drive
                rest = f"{rest}\\{other_rest}" if rest and other_rest else rest or other_rest
        return drive, root, [part for part in rest.split("\\") if part and part != "."]

    def _key(self):
        return str(self).lower()

    def is_absolute(self):
        return bool(self._drive and self._root)

    def as_uri(self):
        """The path as an address with the scheme file."""
        from urllib.parse import quote_from_bytes

        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        if self._drive[1:2] == ":":
            rest = quote_from_bytes(self.as_posix()[2:].encode("utf-8", "surrogateescape"))
            return f"file:///{self._drive}{rest}"
        return "file:" + quote_from_bytes(self.as_posix().encode("utf-8", "surrogateescape"))
