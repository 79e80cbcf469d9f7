"""Names of files (POSIX): everything here but `exists` and its kin works on text alone.

>>> join("/usr", "lib", "python.zip"), splitext("archive.tar.gz"), normpath("a/./b/../c//d")
('/usr/lib/python.zip', ('archive.tar', '.gz'), 'a/c/d')
"""

import os

__all__ = [
    "normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename",
    "dirname", "commonprefix", "getsize", "getmtime", "getatime", "getctime", "islink", "exists",
    "lexists", "isdir", "isfile", "ismount", "expanduser", "expandvars", "normpath", "abspath",
    "samefile", "sameopenfile", "samestat", "curdir", "pardir", "sep", "pathsep", "defpath",
    "altsep", "extsep", "devnull", "realpath", "supports_unicode_filenames", "relpath",
    "commonpath", "isjunction", "isdevdrive",
]

curdir, pardir, sep, extsep, altsep = ".", "..", "/", ".", None
pathsep, defpath, devnull = ":", "/bin:/usr/bin", "/dev/null"
supports_unicode_filenames = False


def _parts(path):
    """The path as str or bytes, and the separator and the dot of the same type."""
    path = os.fspath(path)
    return (path, b"/", b".") if isinstance(path, bytes) else (path, "/", ".")


def normcase(s):
    """The path itself: case matters."""
    return os.fspath(s)


def isabs(s):
    """Does the path begin at the root?"""
    s, slash, _ = _parts(s)
    return s.startswith(slash)


def join(a, *p):
    """Paths one after the other; an absolute one makes those before it void."""
    a, slash, _ = _parts(a)
    path = a
    try:
        for each in map(os.fspath, p):
            if each.startswith(slash) or not path:
                path = each
            elif path.endswith(slash):
                path += each
            else:
                path += slash + each
    except (TypeError, AttributeError, BytesWarning):
        _check_types("join", a, *p)
        raise
    return path


def _check_types(function, *paths):
    has_text = has_bytes = False
    for path in paths:
        if isinstance(path, str):
            has_text = True
        elif isinstance(path, bytes):
            has_bytes = True
        elif not hasattr(path, "__fspath__"):
            raise TypeError(
                f"{function}() argument must be str, bytes, or os.PathLike object, not {type(path).__name__!r}"
            ) from None
    if has_text and has_bytes:
        raise TypeError("Can't mix strings and bytes in path components") from None


def split(p):
    """What stands before and after the last separator."""
    p, slash, _ = _parts(p)
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def basename(p):
    """What stands after the last separator."""
    p, slash, _ = _parts(p)
    return p[p.rfind(slash) + 1 :]


def dirname(p):
    """What stands before the last separator."""
    return split(p)[0]


def splitext(p):
    """The path without its extension, and the extension with its dot."""
    p, slash, dot = _parts(p)
    name_start = p.rfind(slash) + 1
    at = p.rfind(dot)
    # Leading dots begin no extension.
    if at > name_start and p[name_start:at].strip(dot):
        return p[:at], p[at:]
    return p, p[:0]


def splitdrive(p):
    """Nothing and the path: there are no drives."""
    p = os.fspath(p)
    return p[:0], p


def splitroot(p):
    """Nothing, the root if the path is absolute, and the rest."""
    p, slash, _ = _parts(p)
    if not p.startswith(slash):
        return p[:0], p[:0], p
    if p.startswith(slash * 2) and not p.startswith(slash * 3):
        return p[:0], slash * 2, p[2:]
    return p[:0], slash, p[1:]


def normpath(path):
    """The path without `.`, `..` and double separators, as far as the text tells."""
    path, slash, dot = _parts(path)
    if not path:
        return dot
    _, root, rest = splitroot(path)
    kept = []
    for part in rest.split(slash):
        if not part or part == dot:
            continue
        if part != dot * 2 or not root and not kept or kept and kept[-1] == dot * 2:
            kept.append(part)
        elif kept:
            kept.pop()
    return root + slash.join(kept) or dot


def abspath(path):
    """The normalized path from the root."""
    path = os.fspath(path)
    if not isabs(path):
        here = os.getcwd()
        path = join(here.encode() if isinstance(path, bytes) else here, path)
    return normpath(path)


def realpath(filename, *, strict=False):
    """The absolute path without symbolic links."""
    path = abspath(filename)
    if not hasattr(os, "readlink"):
        return path
    _, slash, _ = _parts(path)
    rest, done, links = path.split(slash)[1:], path[:0], 0
    while rest:
        part = rest.pop(0)
        step = done + slash + part if part else done
        if part and islink(step):
            links += 1
            if links > 40:
                if strict:
                    raise OSError(40, "Too many levels of symbolic links", filename)
                return path
            target = normpath(join(done or slash, os.readlink(step)))
            rest, done = target.split(slash)[1:] + rest, path[:0]
        else:
            if strict:
                os.stat(step or slash)
            done = step
    return done or slash


def relpath(path, start=None):
    """The path as seen from another directory."""
    path, slash, dot = _parts(path)
    if not path:
        raise ValueError("no path specified")
    start = dot if start is None else os.fspath(start)
    start_parts = [part for part in abspath(start).split(slash) if part]
    path_parts = [part for part in abspath(path).split(slash) if part]
    same = len(commonprefix([start_parts, path_parts]))
    return slash.join([dot * 2] * (len(start_parts) - same) + path_parts[same:]) or dot


def commonprefix(m, /):
    """The longest beginning that all have in common, by characters."""
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(os.fspath, m))
    first, last = min(m), max(m)
    for at, item in enumerate(first):
        if item != last[at]:
            return first[:at]
    return first


def commonpath(paths):
    """The longest path that all have in common."""
    paths = tuple(map(os.fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    _check_types("commonpath", *paths)
    _, slash, dot = _parts(paths[0])
    if len({path.startswith(slash) for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths") from None
    split_paths = [[part for part in path.split(slash) if part and part != dot] for path in paths]
    return paths[0][: paths[0].startswith(slash)] + slash.join(commonprefix(split_paths))


def expanduser(path):
    """The path with `~` replaced by the home directory."""
    path, slash, _ = _parts(path)
    tilde = b"~" if isinstance(path, bytes) else "~"
    if path != tilde and not path.startswith(tilde + slash):
        return path
    home = os.environ.get("HOME")
    if home is None:
        return path
    home = os.fsencode(home) if isinstance(path, bytes) else home
    return home.rstrip(slash) + path[1:] or slash


def expandvars(path):
    """The path with `$name` and `${name}` replaced by environment variables; unknown ones stay."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        return os.fsencode(expandvars(os.fsdecode(path)))
    result, at = [], 0
    while at < len(path):
        end = at + 1
        name = None
        if path[at] == "$" and path[end : end + 1] == "{" and "}" in path[end:]:
            end = path.index("}", end) + 1
            name = path[at + 2 : end - 1]
        elif path[at] == "$":
            while end < len(path) and path[end].isascii() and (path[end].isalnum() or path[end] == "_"):
                end += 1
            name = path[at + 1 : end]
        result.append(os.environ.get(name, path[at:end]) if name else path[at:end])
        at = end
    return "".join(result)


# The kinds of files in the mode that `os.stat` tells.
_KIND, _DIRECTORY, _REGULAR, _LINK = 0o170000, 0o040000, 0o100000, 0o120000


def _kind(path, follow=True):
    """Which kind of file there is, None if there is none."""
    if not hasattr(os, "stat"):
        return _kind_by_opening(path)
    try:
        return (os.stat(path) if follow else os.lstat(path)).st_mode & _KIND
    except (OSError, ValueError):
        return None


def _kind_by_opening(path):
    """The same where the system can only be asked to open the file."""
    try:
        with open(path, "rb"):
            return _REGULAR
    except IsADirectoryError:
        return _DIRECTORY
    except PermissionError:
        return _REGULAR
    except (OSError, ValueError):
        return None


def exists(path):
    """Is there a file or directory?"""
    return _kind(path) is not None


def lexists(path):
    """Is there a file, directory or symbolic link?"""
    return _kind(path, follow=False) is not None


def isfile(path):
    """Is it a regular file?"""
    return _kind(path) == _REGULAR


def isdir(s):
    """Is it a directory?"""
    return _kind(s) == _DIRECTORY


def islink(path):
    """Is it a symbolic link?"""
    return _kind(path, follow=False) == _LINK


def isjunction(path):
    """There are no junctions."""
    os.fspath(path)
    return False


def isdevdrive(path):
    """There are no such drives."""
    os.fspath(path)
    return False


def ismount(path):
    """Does another file system begin there?"""
    try:
        here, above = os.lstat(path), os.lstat(join(os.fspath(path), _parts(path)[2] * 2))
    except (OSError, ValueError):
        return False
    return not islink(path) and (here.st_dev != above.st_dev or here.st_ino == above.st_ino)


def getsize(filename):
    """The size in bytes."""
    if hasattr(os, "stat"):
        return os.stat(filename).st_size
    with open(filename, "rb") as file:
        return file.seek(0, 2)


def getmtime(filename):
    """When the content was last changed, in seconds since 1970."""
    return os.stat(filename).st_mtime


def getatime(filename):
    """When the file was last read, in seconds since 1970."""
    return os.stat(filename).st_atime


def getctime(filename):
    """When the file's data were last changed, in seconds since 1970."""
    return os.stat(filename).st_ctime


def samestat(s1, s2):
    """Do two results of `os.stat` mean the same file?"""
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    """Do two paths mean the same file?"""
    return samestat(os.stat(f1), os.stat(f2))


def sameopenfile(fp1, fp2):
    """Do two descriptors mean the same file?"""
    return samestat(os.fstat(fp1), os.fstat(fp2))
