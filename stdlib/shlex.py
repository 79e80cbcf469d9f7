"""Command lines of the shell: words with quotes.

>>> split("cp 'a b' c\\\\ d"), quote("it's"), join(["echo", "a b"])
(['cp', 'a b', 'c d'], '\\'it\\'"\\'"\\'s\\'', "echo 'a b'")
"""

__all__ = ["split", "quote", "join"]

_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@%_-+=:,./")


def split(s, comments=False, posix=True):
    """The words of a command line."""
    if s is None:
        raise ValueError("s argument must not be None")
    words, word, index = [], None, 0
    while index < len(s):
        character = s[index]
        index += 1
        if character in " \t\r\n":
            if word is not None:
                words.append(word)
                word = None
        elif comments and character == "#":
            end = s.find("\n", index)
            index = len(s) if end < 0 else end
        elif character in "'\"":
            text, end = _quoted(s, index, character, posix)
            word = (word or "") + text if posix else (word or "") + character + text + character
            index = end
        elif posix and character == "\\":
            if index == len(s):
                raise ValueError("No escaped character")
            word = (word or "") + s[index]
            index += 1
        else:
            word = (word or "") + character
    if word is not None:
        words.append(word)
    return words


def _quoted(s, index, quote, posix):
    """The text up to the closing quote, and where it ends."""
    parts = []
    while index < len(s):
        character = s[index]
        index += 1
        if character == quote:
            return "".join(parts), index
        if posix and character == "\\" and quote == '"' and s[index : index + 1] in ('"', "\\"):
            character = s[index]
            index += 1
        parts.append(character)
    raise ValueError("No closing quotation")


def quote(s):
    """The text as one word of a command line."""
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError(f"expected string object, got {type(s).__name__!r}")
    if _SAFE.issuperset(s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    """The command line of some words."""
    return " ".join(quote(word) for word in split_command)
