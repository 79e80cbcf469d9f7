"""JSON text to values: a recursive descent over the text, in which every function returns a value and where it ends."""

__all__ = ["JSONDecoder", "JSONDecodeError"]

NaN = float("nan")
PosInf = float("inf")
NegInf = float("-inf")

_SPACE = " \t\n\r"
_DIGITS = "0123456789"
_HEX_DIGITS = "0123456789abcdefABCDEF"
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_WORDS = {"n": ("null", None), "t": ("true", True), "f": ("false", False)}
_CONSTANTS = {"NaN": NaN, "Infinity": PosInf, "-Infinity": NegInf}


class JSONDecodeError(ValueError):
    """A text that is no JSON: `msg` says why, `pos` is the index in `doc`, `lineno` and `colno` count from 1."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        super().__init__(f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


class JSONDecoder:
    """A decoder with hooks for objects and numbers; see loads()."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        """The value of a text that holds nothing else."""
        value, end = self.raw_decode(s, _skip_space(s, 0))
        end = _skip_space(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        """The value at the start of a text, and the index after it."""
        if idx < 0:
            raise ValueError("idx cannot be negative")
        return self._value(s, idx)

    def _value(self, s, start):
        first = s[start : start + 1]
        if first == '"':
            return scanstring(s, start + 1, self.strict)
        if first == "{":
            return self._object(s, start + 1)
        if first == "[":
            return self._array(s, start + 1)
        if first in _WORDS:
            word, value = _WORDS[first]
            if s.startswith(word, start):
                return value, start + len(word)
        if first and first in "-0123456789":
            number = self._number(s, start)
            if number is not None:
                return number
        for word in _CONSTANTS:
            if s.startswith(word, start):
                return self.parse_constant(word), start + len(word)
        raise JSONDecodeError("Expecting value", s, start)

    def _number(self, s, start):
        end = start + s.startswith("-", start)
        if s.startswith("0", end):
            end += 1
        else:
            whole = end
            end = _skip_digits(s, end)
            if end == whole:
                return None
        whole = end
        if s.startswith(".", end):
            after = _skip_digits(s, end + 1)
            if after > end + 1:
                end = after
        if s[end : end + 1] in ("e", "E"):
            digits = end + 1 + (s[end + 1 : end + 2] in ("+", "-"))
            after = _skip_digits(s, digits)
            if after > digits:
                end = after
        if end == whole:
            return self.parse_int(s[start:end]), end
        return self.parse_float(s[start:end]), end

    def _array(self, s, end):
        values = []
        end = _skip_space(s, end)
        if s.startswith("]", end):
            return values, end + 1
        while True:
            value, end = self._value(s, end)
            values.append(value)
            end = _skip_space(s, end)
            separator = s[end : end + 1]
            if separator == "]":
                return values, end + 1
            if separator != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, end)
            comma = end
            end = _skip_space(s, end + 1)
            if s.startswith("]", end):
                raise JSONDecodeError("Illegal trailing comma before end of array", s, comma)

    def _object(self, s, end):
        pairs = []
        end = _skip_space(s, end)
        if s.startswith("}", end):
            return self._made(pairs), end + 1
        while True:
            if not s.startswith('"', end):
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, end)
            key, end = scanstring(s, end + 1, self.strict)
            end = _skip_space(s, end)
            if not s.startswith(":", end):
                raise JSONDecodeError("Expecting ':' delimiter", s, end)
            value, end = self._value(s, _skip_space(s, end + 1))
            pairs.append((key, value))
            end = _skip_space(s, end)
            separator = s[end : end + 1]
            if separator == "}":
                return self._made(pairs), end + 1
            if separator != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, end)
            comma = end
            end = _skip_space(s, end + 1)
            if s.startswith("}", end):
                raise JSONDecodeError("Illegal trailing comma before end of object", s, comma)

    def _made(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        made = dict(pairs)
        return made if self.object_hook is None else self.object_hook(made)


def _skip_space(s, end):
    while s[end : end + 1] in _SPACE and end < len(s):
        end += 1
    return end


def _skip_digits(s, end):
    while end < len(s) and s[end] in _DIGITS:
        end += 1
    return end


def scanstring(s, end, strict=True, /):
    """The string whose text starts at `end`, after the quote, and the index after the closing quote."""
    begin = end - 1
    chunks = []
    while True:
        quote = s.find('"', end)
        if quote < 0:
            quote = len(s)
        backslash = s.find("\\", end, quote)
        stop = quote if backslash < 0 else backslash
        chunk = s[end:stop]
        if strict and not chunk.isprintable():
            _refuse_control_characters(s, end, stop)
        if backslash < 0:
            if quote == len(s):
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            if not chunks:
                return chunk, quote + 1
            chunks.append(chunk)
            return "".join(chunks), quote + 1
        chunks.append(chunk)
        character, end = _escape(s, stop, begin)
        chunks.append(character)


def _refuse_control_characters(s, start, stop):
    for index in range(start, stop):
        if s[index] < " ":
            raise JSONDecodeError("Invalid control character at", s, index)


def _escape(s, backslash, begin):
    """The character that an escape stands for, and the index after it."""
    letter = s[backslash + 1 : backslash + 2]
    if not letter:
        raise JSONDecodeError("Unterminated string starting at", s, begin)
    if letter != "u":
        if letter not in _ESCAPES:
            raise JSONDecodeError("Invalid \\escape", s, backslash)
        return _ESCAPES[letter], backslash + 2
    code = _code_unit(s, backslash + 1)
    end = backslash + 6
    if 0xD800 <= code <= 0xDBFF and s.startswith("\\u", end):
        low = _code_unit(s, end + 1)
        if 0xDC00 <= low <= 0xDFFF:
            return chr(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)), end + 6
    return chr(code), end


def _code_unit(s, letter):
    """The number that the four hexadecimal digits after the `u` at `letter` make."""
    digits = s[letter + 1 : letter + 5]
    if len(digits) != 4 or any(digit not in _HEX_DIGITS for digit in digits):
        raise JSONDecodeError("Invalid \\uXXXX escape", s, letter)
    return int(digits, 16)
