"""Texts in HTML: characters with a meaning are replaced by their names, and names by characters.

>>> escape("<a & b>")
'&lt;a &amp; b&gt;'
>>> unescape("&lt;&eacute;&#169;")
'<é©'
"""

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """The text with &, <, > (and quotes) replaced by their names."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


# What numbers of Windows-1252 mean, as browsers read them.
_REPLACED = dict(
    zip(
        [0x80, *range(0x82, 0x8D), 0x8E, *range(0x91, 0x9D), 0x9E, 0x9F],
        "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ",
    )
) | {0: "\ufffd", 13: "\r", 0x81: "\x81", 0x8D: "\x8d", 0x8F: "\x8f", 0x90: "\x90", 0x9D: "\x9d"}


def _is_invalid(code):
    return (
        1 <= code <= 8 or 0xE <= code <= 0x1F or 0x7F <= code <= 0x9F or 0xFDD0 <= code <= 0xFDEF or code == 0xB
        or code & 0xFFFE == 0xFFFE
    )


def _character(code):
    if code in _REPLACED:
        return _REPLACED[code]
    if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    return "" if _is_invalid(code) else chr(code)


def _number(text):
    """The text for what follows "&#", and how long that is; (None, 0) if it is no number."""
    hexadecimal = text[:1] in ("x", "X")
    digits = "0123456789abcdefABCDEF" if hexadecimal else "0123456789"
    start = end = 1 if hexadecimal else 0
    while end < len(text) and text[end] in digits:
        end += 1
    if end == start:
        return None, 0
    code = int(text[start:end], 16 if hexadecimal else 10)
    return _character(code), end + (text[end : end + 1] == ";")


def _named(text):
    """The text for what follows "&", and how long that is; the longest name counts."""
    from html.entities import html5

    end = 0
    while end < len(text) and end < 32 and text[end] not in "\t\n\f <&#;":
        end += 1
    if not end:
        return None, 0
    if text[end : end + 1] == ";" and text[: end + 1] in html5:
        return html5[text[: end + 1]], end + 1
    for length in range(end, 1, -1):
        if text[:length] in html5:
            return html5[text[:length]], length
    return None, 0


def unescape(s):
    """The text with all names and numbers of characters replaced by the characters."""
    if "&" not in s:
        return s
    first, *pieces = s.split("&")
    found = [first]
    for piece in pieces:
        text, length = _number(piece[1:]) if piece.startswith("#") else _named(piece)
        if text is None:
            found.append("&" + piece)
        else:
            found.append(text + piece[length + piece.startswith("#") :])
    return "".join(found)
