"""The files whose names fit a pattern; "**" fits directories of any depth."""

import os
from fnmatch import _fits, _parts_of, _text

__all__ = ["glob", "iglob", "escape", "translate"]


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The list of paths that fit a pattern, in no certain order."""
    return list(
        iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden)
    )


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """An iterator over the paths that fit a pattern."""
    root = os.fspath(root_dir) if root_dir is not None else pathname[:0]
    found = _paths(root, pathname, recursive, False, include_hidden)
    if not pathname or recursive and _is_recursive(pathname[:2]):
        first = next(found, "")
        if first:
            found = _with_first(first, found)
    return found


def _with_first(first, others):
    yield first
    yield from others


def _paths(root, pathname, recursive, only_directories, hidden):
    directory, name = os.path.split(pathname)
    if not has_magic(pathname):
        whole = os.path.join(root, pathname)
        if name and os.path.lexists(whole) or not name and os.path.isdir(os.path.join(root, directory)):
            yield pathname
        return
    if not directory:
        yield from _names(root, name, recursive, only_directories, hidden)
        return
    if directory != pathname and has_magic(directory):
        directories = _paths(root, directory, recursive, True, hidden)
    else:
        directories = [directory]
    for each in directories:
        for found in _names(os.path.join(root, each), name, recursive, only_directories, hidden):
            yield os.path.join(each, found)


def _names(directory, pattern, recursive, only_directories, hidden):
    """What fits the last part of a pattern in one directory."""
    if not has_magic(pattern):
        exists = os.path.lexists(os.path.join(directory, pattern)) if pattern else os.path.isdir(directory)
        if exists:
            yield pattern
    elif recursive and _is_recursive(pattern):
        if not directory or os.path.isdir(directory):
            yield pattern[:0]
        yield from _below(directory, only_directories, hidden)
    else:
        parts, dotted = _parts_of(_text(pattern)), hidden or _is_hidden(pattern)
        for name in _listing(directory, pattern, only_directories):
            if (dotted or not _is_hidden(name)) and _fits(_text(name), parts):
                yield name


def _listing(directory, like, only_directories):
    if not directory:
        directory = os.fsencode(os.curdir) if isinstance(like, bytes) else os.curdir
    try:
        names = os.listdir(directory)
    except OSError:
        return []
    if only_directories:
        names = [name for name in names if os.path.isdir(os.path.join(directory, name))]
    return names


def _below(directory, only_directories, hidden):
    for name in _listing(directory, directory, only_directories):
        if hidden or not _is_hidden(name):
            yield name
            path = os.path.join(directory, name) if directory else name
            for deeper in _below(path, only_directories, hidden):
                yield os.path.join(name, deeper)


def has_magic(s):
    """Has the text characters with a meaning in patterns?"""
    return any(each in s for each in ((b"*", b"?", b"[") if isinstance(s, bytes) else ("*", "?", "[")))


def _is_hidden(path):
    return path[:1] in (".", b".")


def _is_recursive(pattern):
    return pattern in ("**", b"**")


def escape(pathname):
    """The pattern that fits only this path."""
    if isinstance(pathname, bytes):
        return b"".join(b"[%c]" % byte if byte in b"*?[" else b"%c" % byte for byte in pathname)
    return "".join(f"[{character}]" if character in "*?[" else character for character in pathname)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """The pattern as a regular expression."""
    from fnmatch import _pieces

    seps = seps or os.sep
    escaped = "".join("\\" + each if each in "\\]-" else each for each in seps)
    any_sep = f"[{escaped}]" if len(seps) > 1 else "/" if seps == "/" else "\\" + seps
    not_sep = f"[^{escaped}]"
    one_last = f"{not_sep}+" if include_hidden else f"[^{escaped}.]{not_sep}*"
    one_segment = f"{one_last}{any_sep}"
    any_segments = f"(?:.+{any_sep})?" if include_hidden else f"(?:{one_segment})*"
    any_last = ".*" if include_hidden else f"{any_segments}(?:{one_last})?"
    for each in seps[1:]:
        pat = pat.replace(each, seps[0])
    results, parts = [], pat.split(seps[0])
    for index, part in enumerate(parts):
        last = index == len(parts) - 1
        if part == "*":
            results.append(one_last if last else one_segment)
        elif recursive and part == "**":
            if last:
                results.append(any_last)
            elif parts[index + 1] != "**":
                results.append(any_segments)
        else:
            if part:
                if not include_hidden and part[0] in "*?":
                    results.append(r"(?!\.)")
                results += _pieces(part, f"{not_sep}*", not_sep)
            if not last:
                results.append(any_sep)
    return rf"(?s:{''.join(results)})\z"
