"""Reads TOML 1.0.

>>> loads('title = "x"\\n[owner]\\nborn = 1979-05-27\\ntags = [1, 2]')
{'title': 'x', 'owner': {'born': datetime.date(1979, 5, 27), 'tags': [1, 2]}}
"""

__all__ = ("loads", "load", "TOMLDecodeError")

_BARE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
_CONTROL = frozenset(map(chr, (*range(32), 127)))
_ILLEGAL = _CONTROL - {"\t"}
_ILLEGAL_MULTILINE = _CONTROL - {"\t", "\n"}
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_DIGITS = {"0x": "0123456789abcdefABCDEF", "0o": "01234567", "0b": "01"}
_missing = object()


class TOMLDecodeError(ValueError):
    """The text is not TOML; has the message, the text and the place."""

    def __init__(self, msg=_missing, doc=_missing, pos=_missing, *args):
        if not isinstance(msg, str) or not isinstance(doc, str) or not isinstance(pos, int):
            super().__init__(*(each for each in (msg, doc, pos, *args) if each is not _missing))
            return
        line = doc.count("\n", 0, pos) + 1
        column = pos + 1 if line == 1 else pos - doc.rindex("\n", 0, pos)
        place = "end of document" if pos >= len(doc) else f"line {line}, column {column}"
        super().__init__(f"{msg} (at {place})", *args)
        self.msg, self.doc, self.pos, self.lineno, self.colno = msg, doc, pos, line, column


def load(fp, /, *, parse_float=float):
    """The content of a file opened in binary mode as a dict."""
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """A text as a dict."""
    if not isinstance(s, str):
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'")
    return _Reader(s.replace("\r\n", "\n"), parse_float).read()


class _Reader:
    """Reads one document.  What may not be changed any more is kept by its key: whole tables that were declared, and
    values that are complete, such as inline tables and arrays."""

    def __init__(self, text, parse_float):
        self.text = text
        self.at = 0
        self.parse_float = self._checked_float(parse_float)
        self.root = {}
        self.header = ()
        self.declared = set()
        self.frozen = set()
        self.implicit = set()

    @staticmethod
    def _checked_float(parse_float):
        if parse_float is float:
            return float

        def convert(text):
            value = parse_float(text)
            if isinstance(value, (dict, list)):
                raise ValueError("parse_float must not return dicts or lists")
            return value

        return convert

    def fail(self, message, at=None):
        raise TOMLDecodeError(message, self.text, self.at if at is None else at)

    def peek(self, count=1):
        return self.text[self.at : self.at + count]

    def skip(self, characters):
        text = self.text
        while self.at < len(text) and text[self.at] in characters:
            self.at += 1

    def comment(self):
        if self.peek() == "#":
            start = self.at + 1
            end = self.text.find("\n", start)
            end = len(self.text) if end < 0 else end
            for index in range(start, end):
                if self.text[index] in _ILLEGAL:
                    self.fail(f"Found invalid character {self.text[index]!r}", index)
            self.at = end

    def read(self):
        while True:
            self.skip(" \t")
            character = self.peek()
            if not character:
                return self.root
            if character == "\n":
                self.at += 1
                continue
            if character in _BARE or character in "\"'":
                self.key_value(self.header)
                self.skip(" \t")
            elif character == "[":
                self.declaration()
                self.skip(" \t")
            elif character != "#":
                self.fail("Invalid statement")
            self.comment()
            if self.at >= len(self.text):
                return self.root
            if self.peek() != "\n":
                self.fail("Expected newline or end of document after a statement")
            self.at += 1

    def declaration(self):
        """[table] or [[array of tables]]."""
        several = self.peek(2) == "[["
        self.at += 2 if several else 1
        self.skip(" \t")
        self.declared |= self.implicit
        self.implicit.clear()
        key = self.key()
        if several:
            if key in self.frozen:
                self.fail(f"Cannot mutate immutable namespace {key}")
            for each in (self.declared, self.frozen):
                each -= {other for other in each if other[: len(key)] == key}
        elif key in self.declared or self.is_frozen(key):
            self.fail(f"Cannot declare {key} twice")
        self.declared.add(key)
        try:
            if several:
                self.append_table(key)
            else:
                self.table(key)
        except KeyError:
            self.fail("Cannot overwrite a value")
        if self.peek(2 if several else 1) != ("]]" if several else "]"):
            kind = "an array" if several else "a table"
            self.fail(f"Expected {']]' if several else ']'!r} at the end of {kind} declaration")
        self.at += 2 if several else 1
        self.header = key

    def is_frozen(self, key):
        return any(key[:length] in self.frozen for length in range(1, len(key) + 1))

    def table(self, key, lists=True):
        """The table of a key; makes those on the way; KeyError if something else is there."""
        found = self.root
        for part in key:
            found = found.setdefault(part, {})
            if lists and isinstance(found, list):
                found = found[-1]
            if not isinstance(found, dict):
                raise KeyError("There is no nest behind this key")
        return found

    def append_table(self, key):
        above = self.table(key[:-1])
        if key[-1] in above:
            if not isinstance(above[key[-1]], list):
                raise KeyError("An object other than list found behind this key")
            above[key[-1]].append({})
        else:
            above[key[-1]] = [{}]

    def key_value(self, header):
        key, value, frozen = self.pair()
        parent = header + key[:-1]
        for length in range(1, len(key)):
            part = header + key[:length]
            if part in self.declared:
                self.fail(f"Cannot redefine namespace {part}")
            self.implicit.add(part)
        if self.is_frozen(parent):
            self.fail(f"Cannot mutate immutable namespace {parent}")
        try:
            table = self.table(parent)
        except KeyError:
            self.fail("Cannot overwrite a value")
        if key[-1] in table:
            self.fail("Cannot overwrite a value")
        if frozen:
            self.frozen.add(header + key)
        table[key[-1]] = value

    def pair(self):
        key = self.key()
        if self.peek() != "=":
            self.fail("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.skip(" \t")
        value = self.value()
        return key, value, isinstance(value, (dict, list))

    def key(self):
        parts = [self.key_part()]
        self.skip(" \t")
        while self.peek() == ".":
            self.at += 1
            self.skip(" \t")
            parts.append(self.key_part())
            self.skip(" \t")
        return tuple(parts)

    def key_part(self):
        character = self.peek()
        if character and character in _BARE:
            start = self.at
            self.skip(_BARE)
            return self.text[start : self.at]
        if character == "'":
            return self.literal()
        if character == '"':
            self.at += 1
            return self.basic()
        self.fail("Invalid initial character for a key part")

    def literal(self):
        start = self.at + 1
        end = start
        while end < len(self.text) and self.text[end] != "'":
            if self.text[end] in _ILLEGAL:
                self.fail(f"Found invalid character {self.text[end]!r}", end)
            end += 1
        if end == len(self.text):
            self.fail('Expected "\'"', end)
        self.at = end + 1
        return self.text[start:end]

    def long_literal(self):
        self.at += 3
        if self.peek() == "\n":
            self.at += 1
        start = self.at
        end = self.text.find("'''", start)
        for index in range(start, len(self.text) if end < 0 else end):
            if self.text[index] in _ILLEGAL_MULTILINE:
                self.fail(f"Found invalid character {self.text[index]!r}", index)
        if end < 0:
            self.fail('Expected "\'\'\'"', len(self.text))
        self.at = end + 3
        return self.text[start:end] + self.more_quotes("'")

    def more_quotes(self, quote):
        """One or two quotes before the end belong to the text."""
        found = ""
        while len(found) < 2 and self.peek() == quote:
            self.at += 1
            found += quote
        return found

    def long_basic(self):
        self.at += 3
        if self.peek() == "\n":
            self.at += 1
        return self.basic(multiline=True)

    def basic(self, multiline=False):
        illegal = _ILLEGAL_MULTILINE if multiline else _ILLEGAL
        parts, text = [], self.text
        while True:
            start = self.at
            while self.at < len(text) and text[self.at] not in '"\\' and text[self.at] not in illegal:
                self.at += 1
            parts.append(text[start : self.at])
            character = self.peek()
            if not character:
                self.fail("Unterminated string")
            if character == '"':
                if not multiline:
                    self.at += 1
                    return "".join(parts)
                if self.peek(3) == '"""':
                    self.at += 3
                    return "".join(parts) + self.more_quotes('"')
                self.at += 1
                parts.append('"')
            elif character == "\\":
                parts.append(self.escape(multiline))
            else:
                self.fail(f"Illegal character {character!r}")

    def escape(self, multiline):
        letter = self.text[self.at + 1 : self.at + 2]
        self.at += 2
        if multiline and letter and letter in " \t\n":
            if letter != "\n":
                self.skip(" \t")
                if self.at >= len(self.text):
                    return ""
                if self.peek() != "\n":
                    self.fail("Unescaped '\\' in a string")
                self.at += 1
            self.skip(" \t\n")
            return ""
        if letter in ("u", "U"):
            size = 4 if letter == "u" else 8
            digits = self.peek(size)
            if len(digits) != size or set(digits) - set(_DIGITS["0x"]):
                self.fail("Invalid hex value")
            self.at += size
            code = int(digits, 16)
            if not (code <= 0xD7FF or 0xE000 <= code <= 0x10FFFF):
                self.fail("Escaped character is not a Unicode scalar value")
            return chr(code)
        if letter not in _ESCAPES or not letter:
            self.fail("Unterminated string" if not letter else "Unescaped '\\' in a string")
        return _ESCAPES[letter]

    def value(self):
        character, start = self.peek(), self.at
        if character == '"':
            if self.peek(3) == '"""':
                return self.long_basic()
            self.at += 1
            return self.basic()
        if character == "'":
            return self.long_literal() if self.peek(3) == "'''" else self.literal()
        for word, value in (("true", True), ("false", False)):
            if self.text.startswith(word, start):
                self.at += len(word)
                return value
        if character == "[":
            return self.array()
        if character == "{":
            return self.inline_table()
        found = self.date_or_time()
        if found is None:
            found = self.number()
        return found

    def _spaces_and_comments(self):
        while True:
            before = self.at
            self.skip(" \t\n")
            self.comment()
            if self.at == before:
                return

    def array(self):
        self.at += 1
        found = []
        self._spaces_and_comments()
        while self.peek() != "]":
            found.append(self.value())
            self._spaces_and_comments()
            if self.peek() == ",":
                self.at += 1
                self._spaces_and_comments()
            elif self.peek() != "]":
                self.fail("Unclosed array")
        self.at += 1
        return found

    def inline_table(self):
        self.at += 1
        found, frozen = {}, set()
        self.skip(" \t")
        if self.peek() == "}":
            self.at += 1
            return found
        while True:
            key, value, _ = self.pair()
            table = found
            for length, part in enumerate(key[:-1], 1):
                if key[:length] in frozen:
                    self.fail(f"Cannot mutate immutable namespace {key[:-1]}")
                table = table.setdefault(part, {})
                if not isinstance(table, dict):
                    self.fail("Cannot overwrite a value")
            if key[-1] in table:
                self.fail(f"Duplicate inline table key {key[-1]!r}")
            table[key[-1]] = value
            if isinstance(value, (dict, list)):
                frozen.add(key)
            self.skip(" \t")
            character = self.peek()
            if character == "}":
                self.at += 1
                return found
            if character != ",":
                self.fail("Unclosed inline table")
            self.at += 1
            self.skip(" \t")

    def _digits(self, at, count):
        piece = self.text[at : at + count]
        return int(piece) if len(piece) == count and piece.isascii() and piece.isdigit() else None

    def _time(self, at):
        """Hour, minute, second, microsecond and where the time ends; None if there is none."""
        parts = [self._digits(at, 2), self._digits(at + 3, 2), self._digits(at + 6, 2)]
        text = self.text
        if None in parts or text[at + 2 : at + 3] != ":" or text[at + 5 : at + 6] != ":":
            return None
        if parts[0] > 23 or parts[1] > 59 or parts[2] > 59:
            return None
        end, micro = at + 8, 0
        if text[end : end + 1] == "." and text[end + 1 : end + 2].isdigit():
            start = end = end + 1
            while text[end : end + 1].isdigit():
                end += 1
            micro = int(text[start:end][:6].ljust(6, "0"))
        return (*parts, micro), end

    def date_or_time(self):
        """A date, a time, both, or None."""
        from datetime import date, datetime, time, timedelta, timezone

        text, at = self.text, self.at
        year, month, day = self._digits(at, 4), self._digits(at + 5, 2), self._digits(at + 8, 2)
        if None in (year, month, day) or text[at + 4] != "-" or text[at + 7 : at + 8] != "-":
            found = self._time(at)
            if found is None:
                return None
            self.at = found[1]
            return time(*found[0])
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return None
        found = self._time(at + 11) if text[at + 10 : at + 11] in ("T", "t", " ") else None
        try:
            if found is None:
                self.at = at + 10
                return date(year, month, day)
            (hour, minute, second, micro), end = found
            zone = None
            if text[end : end + 1] in ("Z", "z"):
                zone, end = timezone.utc, end + 1
            elif text[end : end + 1] in ("+", "-") and text[end + 3 : end + 4] == ":":
                hours, minutes = self._digits(end + 1, 2), self._digits(end + 4, 2)
                if hours is not None and minutes is not None and hours < 24 and minutes < 60:
                    sign = -1 if text[end] == "-" else 1
                    zone = timezone(timedelta(hours=sign * hours, minutes=sign * minutes))
                    end += 6
            self.at = end
            return datetime(year, month, day, hour, minute, second, micro, zone)
        except ValueError as error:
            self.at = at
            raise TOMLDecodeError("Invalid date or datetime", text, at) from error

    def _digit_run(self, at, digits="0123456789"):
        """Where a run of digits with single underscores ends."""
        text = self.text
        if text[at : at + 1] not in digits or at >= len(text):
            return at
        at += 1
        while at < len(text):
            if text[at] in digits:
                at += 1
            elif text[at] == "_" and text[at + 1 : at + 2] and text[at + 1] in digits:
                at += 2
            else:
                break
        return at

    def number(self):
        text, start = self.text, self.at
        prefix = text[start : start + 2]
        if prefix in _DIGITS:
            end = self._digit_run(start + 2, _DIGITS[prefix])
            if end > start + 2:
                self.at = end
                return int(text[start:end], 0)
        at = start + (text[start : start + 1] in ("+", "-"))
        for word in ("inf", "nan"):
            if text.startswith(word, at):
                self.at = at + 3
                return self.parse_float(text[start : self.at])
        end = at + 1 if text[at : at + 1] == "0" else self._digit_run(at)
        if end == at:
            self.fail("Invalid value")
        whole_end = end
        if text[end : end + 1] == ".":
            fraction_end = self._digit_run(end + 1)
            if fraction_end > end + 1:
                end = fraction_end
        if text[end : end + 1] in ("e", "E"):
            exponent = end + 1 + (text[end + 1 : end + 2] in ("+", "-"))
            exponent_end = self._digit_run(exponent)
            if exponent_end > exponent:
                end = exponent_end
        self.at = end
        if end == whole_end:
            return int(text[start:end].replace("_", ""))
        return self.parse_float(text[start:end].replace("_", ""))
