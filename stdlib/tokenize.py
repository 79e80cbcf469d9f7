"""The tokens of programs, with comments and ends of lines.

>>> import io
>>> [each.string for each in generate_tokens(io.StringIO("x = 1 # one").readline)][:4]
['x', '=', '1', '# one']
"""

from collections import namedtuple as _namedtuple
from io import open as _open

import token as _token
from token import *
from token import EXACT_TOKEN_TYPES

__all__ = _token.__all__ + [
    "tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo", "open", "TokenError",
]

_PREFIXES = frozenset(
    "r R u U b B f F t T br bR Br BR rb rB Rb RB fr fR Fr FR rf rF Rf RF tr tR Tr TR rt rT Rt RT".split()
)


class TokenError(Exception):
    """The program ends within a string or statement, or has no tokens."""


class TokenInfo(_namedtuple("TokenInfo", "type string start end line")):
    """A token: kind, text, start and end as (row, column), and its lines."""

    def __repr__(self):
        kind = f"{self.type} ({tok_name[self.type]})"
        return (
            f"TokenInfo(type={kind}, string={self.string!r}, start={self.start!r}, end={self.end!r}, line={self.line!r})"
        )

    @property
    def exact_type(self):
        """The kind; for operators the one of each operator."""
        if self.type == OP and self.string in EXACT_TOKEN_TYPES:
            return EXACT_TOKEN_TYPES[self.string]
        return self.type


def generate_tokens(readline):
    """The tokens of a program, read by a function that gives lines."""
    lines = []
    while True:
        try:
            line = readline()
        except StopIteration:
            break
        if not line:
            break
        lines.append(line)
    return _Scanner(lines).tokens()


def tokenize(readline):
    """The tokens of a program, read by a function that gives lines of bytes; the first one is the encoding."""
    encoding, first = detect_encoding(readline)
    rest = iter(readline, b"")
    lines = [line.decode(encoding) for line in (*first, *rest)]
    yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), "")
    yield from _Scanner(lines).tokens()


def detect_encoding(readline):
    """The encoding that a program names in its first two lines, and the lines read."""

    def read():
        try:
            return readline()
        except StopIteration:
            return b""

    def cookie(line):
        text = line.decode("utf-8", "replace").lstrip(" \t\f")
        at = text.find("coding")
        if not text.startswith("#") or at < 0 or text[at + 6 : at + 7] not in (":", "="):
            return None
        name = ""
        for character in text[at + 7 :].lstrip(" \t"):
            if not (character.isalnum() or character in "-_."):
                break
            name += character
        return {"utf8": "utf-8", "latin-1": "iso-8859-1"}.get(name.lower().replace("_", "-"), name) or None

    first, default = read(), "utf-8"
    if first.startswith(b"\xef\xbb\xbf"):
        first, default = first[3:], "utf-8-sig"
    if not first:
        return default, []
    found = cookie(first)
    if found is not None:
        "".encode(found)
        return found, [first]
    if first.strip() and not first.strip().startswith(b"#"):
        return default, [first]
    second = read()
    if not second:
        return default, [first]
    return cookie(second) or default, [first, second]


def open(filename):
    """Open a program in the encoding that it names."""
    with _open(filename, "rb") as file:
        encoding, _ = detect_encoding(file.readline)
    return _open(filename, encoding=encoding)


def untokenize(iterable):
    """A program with these tokens; those with places keep them."""
    parts, row, column = [], 1, 0
    encoding = None
    for each in iterable:
        if each[0] == ENCODING:
            encoding = each[1]
            continue
        if each[0] == ENDMARKER:
            break
        if len(each) == 2:
            parts.append(each[1] if each[0] in (NEWLINE, NL, INDENT, DEDENT) else each[1] + " ")
            continue
        if each[0] in (INDENT, DEDENT):
            continue
        start, end = each[2], each[3]
        if start[0] > row:
            parts.append("\\\n" * (start[0] - row))
            row, column = start[0], 0
        parts.append(" " * (start[1] - column) + (each[1].replace("{", "{{").replace("}", "}}") if each[0] == FSTRING_MIDDLE else each[1]))
        row, column = end
        if each[0] in (NEWLINE, NL):
            row, column = row + 1, 0
    text = "".join(parts)
    return text.encode(encoding) if encoding is not None else text


class _Scanner:
    """Goes through the lines; `strings` are the f-strings and t-strings that are open: (quote, raw, depth, kind)."""

    def __init__(self, lines):
        self.lines = lines
        self.row = self.column = 0
        self.indents = [0]
        self.depth = 0
        self.strings = []

    def line(self):
        return self.lines[self.row] if self.row < len(self.lines) else ""

    def token(self, kind, length):
        """A token of so many characters from here on in this line."""
        line, start = self.line(), (self.row + 1, self.column)
        text = line[self.column : self.column + length]
        self.column += length
        return TokenInfo(kind, text, start, (self.row + 1, self.column), line)

    def tokens(self):
        while self.row < len(self.lines):
            if self.column == 0 and not self.depth and not self.strings:
                yield from self.indentation()
                if self.row >= len(self.lines):
                    break
            yield from self.statement_line()
        if self.strings:
            raise TokenError("unterminated triple-quoted f-string literal", (self.row, 0))
        if self.depth:
            raise TokenError("unexpected EOF in multi-line statement", (self.row, 0))
        end = (len(self.lines) + 1, 0)
        for _ in self.indents[1:]:
            yield TokenInfo(DEDENT, "", end, end, "")
        yield TokenInfo(ENDMARKER, "", end, end, "")

    def indentation(self):
        """Empty lines, comments, and the tokens for a change of the indentation."""
        while self.row < len(self.lines):
            line = self.line()
            width = len(line) - len(line.lstrip(" \t\f"))
            rest = line[width:]
            if rest[:1] not in ("#", "\n", "\r", "") :
                break
            self.column = width
            if rest[:1] == "#":
                yield self.token(COMMENT, len(rest.rstrip("\r\n")))
            if rest or not line:
                yield self.newline(NL)
            self.row, self.column = self.row + 1, 0
        else:
            return
        indent = len(line[:width].expandtabs(8))
        if indent > self.indents[-1]:
            self.indents.append(indent)
            yield self.token(INDENT, width)
        place = (self.row + 1, width)
        while indent < self.indents[-1]:
            if indent not in self.indents:
                raise IndentationError(
                    "unindent does not match any outer indentation level", ("<string>", self.row + 1, width + 1, line)
                )
            self.indents.pop()
            yield TokenInfo(DEDENT, "", place, place, line)
        self.column = width

    def newline(self, kind):
        ending = self.line()[self.column :]
        start = (self.row + 1, self.column)
        return TokenInfo(kind, ending, start, (self.row + 1, self.column + max(1, len(ending))), self.line())

    def statement_line(self):
        """The tokens up to the end of a line."""
        while True:
            if self.strings and self.strings[-1][2] == self.depth:
                yield from self.middle()
                if self.row >= len(self.lines):
                    return
                continue
            line = self.line()
            while line[self.column : self.column + 1] in (" ", "\t", "\f"):
                self.column += 1
            rest = line[self.column :]
            if not rest or rest[0] in "\r\n":
                if self.depth:
                    yield self.newline(NL)
                else:
                    yield self.newline(NEWLINE)
                self.row, self.column = self.row + 1, 0
                return
            if rest[0] == "\\" and rest[1:].strip("\r\n") == "":
                self.row, self.column = self.row + 1, 0
                if self.row >= len(self.lines):
                    raise TokenError("unexpected EOF in multi-line statement", (self.row, 0))
                continue
            if rest[0] == "#":
                yield self.token(COMMENT, len(rest.rstrip("\r\n")))
                continue
            yield from self.one(rest)

    def one(self, rest):
        """The token that begins here."""
        first = rest[0]
        if first.isdigit() or first == "." and rest[1:2].isdigit():
            yield self.token(NUMBER, _number_length(rest))
            return
        length = 0
        while length < len(rest) and (rest[length].isalnum() or rest[length] == "_"):
            length += 1
        if rest[length : length + 1] in ("'", '"') and (not length or rest[:length] in _PREFIXES):
            quote = rest[length] * 3 if rest.startswith(rest[length] * 3, length) else rest[length]
            kinds = set(rest[:length].lower()) & {"f", "t"}
            if kinds:
                kind = FSTRING_START if "f" in kinds else TSTRING_START
                yield self.token(kind, length + len(quote))
                self.strings.append((quote, "r" in rest[:length].lower(), self.depth, kind, False))
                return
            yield self.string(length, quote)
            return
        if length:
            yield self.token(NAME, length)
            return
        for size in (3, 2, 1):
            if rest[:size] in EXACT_TOKEN_TYPES:
                break
        else:
            yield self.token(OP if first in "$?`" else ERRORTOKEN, 1)
            return
        if self.strings and self.depth == self.strings[-1][2] + 1:
            if first == ":" or first == "!" and rest[1:2] != "=":
                size = 1
            if first == ":":
                quote, raw, depth, kind, _ = self.strings[-1]
                yield self.token(OP, 1)
                self.strings.append((quote, raw, self.depth, kind, True))
                return
        sign = rest[:size]
        if sign in "([{":
            self.depth += 1
        elif sign in ")]}" and self.depth:
            self.depth -= 1
        yield self.token(OP, size)

    def string(self, length, quote):
        """A whole string, over several lines if it has three quotes or continues."""
        start_row, start = self.row, self.column
        at = self.column + length + len(quote)
        while True:
            line = self.line()
            while at < len(line):
                if line[at] == "\\":
                    at += 2
                elif line.startswith(quote, at):
                    at += len(quote)
                    text = "".join(self.lines[start_row : self.row + 1])
                    before = sum(map(len, self.lines[start_row : self.row]))
                    self.column = at
                    return TokenInfo(STRING, text[start : before + at], (start_row + 1, start), (self.row + 1, at), text)
                elif line[at] in "\r\n" and len(quote) == 1:
                    raise TokenError(f"unterminated string literal (detected at line {self.row + 1})", (start_row + 1, start + 1))
                else:
                    at += 1
            self.row, at = self.row + 1, 0
            if self.row >= len(self.lines):
                raise TokenError(
                    f"unterminated triple-quoted string literal (detected at line {self.row})", (start_row + 1, start + 1)
                )

    def middle(self):
        """The text of an f-string up to a brace or its end."""
        quote, raw, depth, kind, in_format = self.strings[-1]
        start_row, start, parts = self.row, self.column, []
        while True:
            line = self.line()
            rest = line[self.column :]
            if not rest:
                self.row, self.column = self.row + 1, 0
                if self.row >= len(self.lines):
                    return
                continue
            if rest.startswith(quote) and not in_format or in_format and rest[0] in "}{" or rest[0] in "{}" and rest[:2] not in ("{{", "}}"):
                break
            if rest[:2] in ("{{", "}}") and not in_format:
                # The second of two braces belongs to no token.
                parts.append(rest[0])
                text = "".join(self.lines[start_row : self.row + 1])
                end = (self.row + 1, self.column + 1)
                yield TokenInfo(kind + 1, "".join(parts), (start_row + 1, start), end, text)
                self.column += 2
                return
            size = 2 if rest[0] == "\\" and not raw else 1
            parts.append(rest[:size])
            self.column += size
        if parts:
            text = "".join(self.lines[start_row : self.row + 1])
            yield TokenInfo(kind + 1, "".join(parts), (start_row + 1, start), (self.row + 1, self.column), text)
        if rest.startswith(quote) and not in_format:
            self.strings.pop()
            yield self.token(kind + 2, len(quote))
        elif rest[0] == "{":
            yield self.token(OP, 1)
            self.depth += 1
        else:
            if in_format:
                self.strings.pop()
            self.depth = max(0, self.depth - 1)
            yield self.token(OP, 1)


def _number_length(text):
    """How many characters belong to the number at the beginning of a text."""
    if text[:2].lower() in ("0x", "0o", "0b"):
        length = 2
        while text[length : length + 1].isalnum() or text[length : length + 1] == "_":
            length += 1
        return length
    length = 0
    seen_dot = seen_exponent = False
    while length < len(text):
        character = text[length]
        if character == "." and not seen_dot and not seen_exponent:
            seen_dot = True
        elif character in "eE" and not seen_exponent:
            following = text[length + 1 : length + 3]
            if not (following[:1].isdigit() or following[:1] in ("+", "-") and following[1:].isdigit()):
                return length
            seen_exponent = True
            length += 1 if following[:1].isdigit() else 2
            continue
        elif not (character.isdigit() or character == "_"):
            break
        length += 1
    return length + 1 if text[length : length + 1] in ("j", "J") else length
