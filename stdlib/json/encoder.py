"""Values to JSON text. The writing itself is native."""

__all__ = ["JSONEncoder"]

from _json import _encode, encode_basestring, encode_basestring_ascii


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
        chunks = self.iterencode(o, _one_shot=True)
        return chunks[0] if isinstance(chunks, tuple) and len(chunks) == 1 else "".join(chunks)

    def iterencode(self, o, _one_shot=False):
        """The JSON text in pieces."""
        return (_encode(self, o),) if _one_shot else self._pieces(o)

    def _pieces(self, o):
        pieces = []
        try:
            _encode(self, o, pieces)
        except BaseException:
            yield from pieces
            raise
        yield from pieces
