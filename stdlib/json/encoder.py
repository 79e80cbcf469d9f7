"""Values to JSON text: each value adds its pieces to a list."""

__all__ = ["JSONEncoder"]

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
for _code in range(0x20):
    _ESCAPES.setdefault(chr(_code), f"\\u{_code:04x}")
_ESCAPE_TABLE = str.maketrans(_ESCAPES)


def encode_basestring(s, /):
    """The text in quotes, with quotes, backslashes and control characters escaped."""
    if s.isprintable() and '"' not in s and "\\" not in s:
        return f'"{s}"'
    return f'"{str(s).translate(_ESCAPE_TABLE)}"'


def encode_basestring_ascii(s, /):
    """The text in quotes, with everything escaped that is not a printable ASCII character."""
    if s.isascii() and s.isprintable() and '"' not in s and "\\" not in s:
        return f'"{s}"'
    return f'"{"".join(map(_ascii_form, s))}"'


def _ascii_form(character):
    if character in _ESCAPES:
        return _ESCAPES[character]
    if " " <= character <= "~":
        return character
    code = ord(character)
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 | (code >> 10):04x}\\u{0xDC00 | (code & 0x3FF):04x}"


class JSONEncoder:
    """An encoder; a subclass's default() may turn further types into those that JSON has."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """What stands for an object of another type; here a TypeError."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """The JSON text of a value."""
        if isinstance(o, str):
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        return "".join(_Writing(self).write_all(o))

    def iterencode(self, o, _one_shot=False):
        """The JSON text in pieces."""
        return iter(_Writing(self).write_all(o))


class _Writing:
    """One run of an encoder: its settings, the pieces so far, and the containers that are open."""

    def __init__(self, encoder):
        self.encoder = encoder
        self.string = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
        self.pieces = []
        self.open = set()
        indent = encoder.indent
        self.indent = " " * indent if isinstance(indent, int) else indent

    def write_all(self, value):
        self.write(value, "", 0)
        return self.pieces

    def simple(self, value):
        """The text of a value without parts, or None."""
        if isinstance(value, str):
            return self.string(value)
        if value is None:
            return "null"
        if value is True:
            return "true"
        if value is False:
            return "false"
        if isinstance(value, int):
            return int.__repr__(value)
        if isinstance(value, float):
            return self.number(value)
        return None

    def number(self, value):
        if value - value == 0.0:
            return float.__repr__(value)
        if not self.encoder.allow_nan:
            raise ValueError(f"Out of range float values are not JSON compliant: {float.__repr__(value)}")
        return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"

    def write(self, value, before, level):
        """Adds a value, after the text `before`, inside of `level` containers."""
        text = self.simple(value)
        if text is not None:
            self.pieces.append(before + text)
            return
        if before:
            self.pieces.append(before)
        self.enter(value)
        if isinstance(value, (list, tuple)):
            self.write_list(value, level)
        elif isinstance(value, dict):
            self.write_dict(value, level)
        else:
            self.write_other(value, level)
        self.open.discard(id(value))

    def enter(self, value):
        if self.encoder.check_circular:
            if id(value) in self.open:
                raise ValueError("Circular reference detected")
            self.open.add(id(value))

    def write_other(self, value, level):
        replacement = self.encoder.default(value)
        try:
            self.write(replacement, "", level)
        except Exception as error:
            error.add_note(f"when serializing {type(value).__name__} object")
            raise

    def line(self, level):
        """What starts a line at this level, or nothing without indentation."""
        return "" if self.indent is None else "\n" + self.indent * level

    def write_list(self, values, level):
        if not values:
            self.pieces.append("[]")
            return
        before = "[" + self.line(level + 1)
        separator = self.encoder.item_separator + self.line(level + 1)
        for index, value in enumerate(values):
            try:
                self.write(value, before, level + 1)
            except Exception as error:
                error.add_note(f"when serializing {type(values).__name__} item {index!r}")
                raise
            before = separator
        if self.indent is not None:
            self.pieces.append(self.line(level))
        self.pieces.append("]")

    def write_dict(self, mapping, level):
        if not mapping:
            self.pieces.append("{}")
            return
        self.pieces.append("{")
        before = self.line(level + 1)
        separator = self.encoder.item_separator + before
        first = True
        items = sorted(mapping.items()) if self.encoder.sort_keys else mapping.items()
        for key, value in items:
            name = self.key(key)
            if name is None:
                continue
            if before:
                self.pieces.append(before)
            before = separator
            first = False
            self.pieces.append(self.string(name))
            self.pieces.append(self.encoder.key_separator)
            try:
                self.write(value, "", level + 1)
            except Exception as error:
                error.add_note(f"when serializing {type(mapping).__name__} item {key!r}")
                raise
        if not first and self.indent is not None:
            self.pieces.append(self.line(level))
        self.pieces.append("}")

    def key(self, key):
        """The text of a key, or None for one that is to be left out."""
        if isinstance(key, str):
            return key
        text = self.simple(key)
        if text is None and not self.encoder.skipkeys:
            raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")
        return text
