"""Names of files against patterns of the shell: * any text, ? one character, [seq] and [!seq] one of several.

>>> filter(["a.py", "b.txt", "c.py"], "*.py")
['a.py', 'c.py']
"""

__all__ = ["filter", "filterfalse", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """Does the name fit the pattern?"""
    from os.path import normcase

    return fnmatchcase(normcase(name), normcase(pat))


def fnmatchcase(name, pat):
    """Does the name fit the pattern, as both are?"""
    if isinstance(name, bytes) != isinstance(pat, bytes):
        raise TypeError(f"cannot use a {_kind(pat)} pattern on a {_kind(name, True)}")
    return _fits(_text(name), _parts_of(_text(pat)))


def filter(names, pat):
    """The names that fit the pattern."""
    parts = _parts_of(_text(pat))
    return [name for name in names if _fits(_text(name), parts)]


def filterfalse(names, pat):
    """The names that do not fit the pattern."""
    parts = _parts_of(_text(pat))
    return [name for name in names if not _fits(_text(name), parts)]


def _kind(value, subject=False):
    if isinstance(value, bytes):
        return "bytes-like object" if subject else "bytes"
    return "string-like object" if subject else "string"


def _text(value):
    return str(value, "ISO-8859-1") if isinstance(value, bytes) else value


_parts_known = {}


def _parts_of(pattern):
    """The pattern as a list: "*", "?", ("=", character) or ("in"/"not in", ranges)."""
    found = _parts_known.get(pattern)
    if found is None:
        if len(_parts_known) > 1000:
            _parts_known.clear()
        found = _parts_known[pattern] = list(_read(pattern))
    return found


def _read(pattern):
    index, end = 0, len(pattern)
    while index < end:
        character = pattern[index]
        index += 1
        if character == "*":
            while index < end and pattern[index] == "*":
                index += 1
            yield "*"
        elif character == "?":
            yield "?"
        elif character == "[" and (close := _closing(pattern, index)) >= 0:
            content = pattern[index:close]
            index = close + 1
            negated = content[0] == "!"
            yield "not in" if negated else "in", _ranges(content[1:] if negated else content), content
        else:
            yield "=", character


def _closing(pattern, index):
    """Where the bracket ends; -1 if it does not."""
    start = index
    if pattern[start : start + 1] == "!":
        start += 1
    if pattern[start : start + 1] == "]":
        start += 1
    return pattern.find("]", start)


def _ranges(content):
    """The ranges (first, last) in a bracket."""
    found, index = [], 0
    while index < len(content):
        if index + 2 < len(content) and content[index + 1] == "-":
            if content[index] <= content[index + 2]:
                found.append((content[index], content[index + 2]))
            index += 3
        else:
            found.append((content[index], content[index]))
            index += 1
    return found


def _fits_one(character, part):
    if part == "?":
        return True
    if part[0] == "=":
        return part[1] == character
    inside = any(first <= character <= last for first, last in part[1])
    return inside == (part[0] == "in")


def _fits(name, parts):
    """Goes through both; at a failure the last star takes one character more."""
    at, position, star, resume = 0, 0, -1, 0
    while at < len(name):
        if position < len(parts) and parts[position] == "*":
            star, resume = position, at
            position += 1
        elif position < len(parts) and _fits_one(name[at], parts[position]):
            at += 1
            position += 1
        elif star >= 0:
            resume += 1
            at, position = resume, star + 1
        else:
            return False
    return all(part == "*" for part in parts[position:])


def translate(pat):
    """The pattern as a regular expression."""
    pieces = _pieces(pat, "*", ".")
    stars = [index for index, part in enumerate(_parts_of(pat)) if part == "*"]
    if not stars:
        body = "".join(pieces)
    else:
        body = "".join(pieces[: stars[0]])
        for number, start in enumerate(stars):
            end = stars[number + 1] if number + 1 < len(stars) else None
            following = "".join(pieces[start + 1 : end])
            body += f".*{following}" if end is None else f"(?>.*?{following})"
    return rf"(?s:{body})\z"


def _pieces(pat, star, question):
    """The parts of the pattern as pieces of a regular expression."""
    pieces = []
    for part in _parts_of(pat):
        if part == "*":
            pieces.append(star)
        elif part == "?":
            pieces.append(question)
        else:
            pieces.append(_escaped(part[1]) if part[0] == "=" else _bracket(part[2]))
    return pieces


def _escaped(character):
    """The character as a regular expression that fits only it."""
    names = {"\t": "\\\t", "\n": "\\\n", "\r": "\\\r", "\v": "\\\v", "\f": "\\\f"}
    if character in "()[]{}?*+-|^$\\.&~# ":
        return "\\" + character
    return names.get(character, character)


def _bracket(content):
    """A bracket of the pattern as one of a regular expression."""
    negated, chunks, index = content[0] == "!", [], 0
    rest = content[1:] if negated else content
    while index < len(rest):
        if index + 2 < len(rest) and rest[index + 1] == "-":
            if rest[index] <= rest[index + 2]:
                chunks.append(f"{_in_bracket(rest[index])}-{_in_bracket(rest[index + 2])}")
            index += 3
        else:
            chunks.append(_in_bracket(rest[index]))
            index += 1
    body = "".join(chunks)
    if not body:
        return "." if negated else "(?!)"
    if negated:
        return f"[^{body}]"
    return f"[\\{body}]" if body[0] in "^[" else f"[{body}]"


def _in_bracket(character):
    return "\\" + character if character in "\\-&~|" else character
