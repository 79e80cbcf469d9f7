"""Lines of files by number; a file that was read is remembered."""

import sys

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}


def clearcache():
    """Forget all files."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """A line of a file, or nothing if there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    """All lines of a file, or none."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    return updatecache(filename, module_globals)


def checkcache(filename=None):
    """Forget files that may have changed."""
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is not None and len(entry) == 4 and entry[1] is not None:
            del cache[name]


def lazycache(filename, module_globals):
    """Remember where the lines can be found; tells whether that is possible."""
    loader = module_globals.get("__loader__") if module_globals else None
    get_source = getattr(loader, "get_source", None)
    if filename in cache or get_source is None:
        return len(cache.get(filename, ())) == 1
    name = module_globals.get("__name__")
    cache[filename] = (lambda: get_source(name),)
    return True


def updatecache(filename, module_globals=None):
    """Read a file anew; gives its lines."""
    cache.pop(filename, None)
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return []
    for folder in ("", *sys.path):
        path = filename if not folder else f"{folder}/{filename}"
        try:
            with open(path, encoding="utf-8") as file:
                lines = file.readlines()
        except (OSError, UnicodeDecodeError, SyntaxError):
            if filename.startswith("/"):
                return []
            continue
        if lines and not lines[-1].endswith("\n"):
            lines[-1] += "\n"
        cache[filename] = sum(map(len, lines)), 0, lines, path
        return lines
    return []
