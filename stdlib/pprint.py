"""Prints nested data so that it can be read.

>>> pprint({"name": "Ada", "languages": ["English", "French", "Italian", "German"], "born": 1815}, width=40)
{'born': 1815,
 'languages': ['English',
               'French',
               'Italian',
               'German'],
 'name': 'Ada'}
"""

import sys
from io import StringIO

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Print an object over several lines where one is too long."""
    PrettyPrinter(
        indent, width, depth, stream,
        compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers,
    ).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """The text that `pprint` prints, without the last line break."""
    return PrettyPrinter(
        indent, width, depth,
        compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers,
    ).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Print an object; dicts keep their order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """A repr that also shows objects that contain themselves."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Can the representation be evaluated to the object?"""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Does the object contain itself?"""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _SafeKey:
    """Orders objects of different types by type."""

    __slots__ = ("obj",)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


def _item_key(item):
    return _SafeKey(item[0]), _SafeKey(item[1])


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


_ATOMIC = frozenset({int, float, complex, bool, bytes, bytearray, str, type(None), type(...)})
_Namespace = type(sys.implementation)
_Proxy = type(type.__dict__)


class PrettyPrinter:
    """The options, and the methods that use them."""

    def __init__(
        self, indent=1, width=80, depth=None, stream=None, *,
        compact=False, sort_dicts=True, underscore_numbers=False,
    ):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        """Write an object and a line break to the stream."""
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write("\n")

    def pformat(self, object):
        """The text of an object."""
        stream = StringIO()
        self._format(object, stream, 0, 0, {}, 0)
        return stream.getvalue()

    def isrecursive(self, object):
        """Does the object contain itself?"""
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        """Can the representation be evaluated to the object?"""
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """The text in one line, is it readable, is the object recursive; may be overridden."""
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        text, _, _ = self.format(object, context.copy(), self._depth, level)
        return text

    def _format(self, object, stream, indent, allowance, context, level):
        """Write an object; `indent` columns are used before it and `allowance` needed after it."""
        key = id(object)
        if key in context:
            stream.write(_recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            write = self._find_writer(object)
            if write is not None:
                context[key] = 1
                write(object, stream, indent, allowance, context, level + 1)
                del context[key]
                return
        stream.write(text)

    def _find_writer(self, object):
        """The method that writes objects with this `__repr__` over several lines."""
        shown = type(object).__repr__
        for cls, writer in _WRITERS:
            if isinstance(object, cls) and shown is cls.__repr__ or type(object) is cls:
                return getattr(self, writer)
        writer = _COLLECTIONS.get((type(object).__module__, type(object).__name__))
        if writer is not None:
            return getattr(self, writer)
        params = getattr(object, "__dataclass_params__", None)
        if params is not None and not isinstance(object, type) and params.repr:
            # A __repr__ of the class's own is kept.
            if "__dataclass_started__" in getattr(shown, "__code__", shown).co_freevars or hasattr(shown, "__wrapped__"):
                return self._write_dataclass
        return None

    def _write_list(self, object, stream, indent, allowance, context, level):
        stream.write("[")
        self._write_items(object, stream, indent, allowance + 1, context, level)
        stream.write("]")

    def _write_tuple(self, object, stream, indent, allowance, context, level):
        stream.write("(")
        end = ",)" if len(object) == 1 else ")"
        self._write_items(object, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _write_set(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        cls = object.__class__
        start, end = ("{", "}") if cls is set else (f"{cls.__name__}({{", "})")
        indent += len(start) - 1
        stream.write(start)
        items = sorted(object, key=_SafeKey)
        self._write_items(items, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _write_dict(self, object, stream, indent, allowance, context, level):
        stream.write("{")
        self._write_padding(stream)
        if object:
            items = sorted(object.items(), key=_item_key) if self._sort_dicts else object.items()
            self._write_pairs(items, stream, indent, allowance + 1, context, level)
        stream.write("}")

    def _write_padding(self, stream):
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")

    def _write_pairs(self, items, stream, indent, allowance, context, level):
        """Keys and values of a dict."""
        indent += self._indent_per_level
        last = len(items) - 1
        for number, (key, value) in enumerate(items):
            text = self._repr(key, context, level)
            stream.write(f"{text}: ")
            rest = allowance if number == last else 1
            self._format(value, stream, indent + len(text) + 2, rest, context, level)
            if number != last:
                stream.write(",\n" + " " * indent)

    def _write_items(self, items, stream, indent, allowance, context, level):
        """The items of a sequence, one per line or, when compact, as many as fit."""
        indent += self._indent_per_level
        self._write_padding(stream)
        new_line = ",\n" + " " * indent
        delimiter = ""
        width = max_width = self._width - indent + 1
        items = list(items)
        for number, item in enumerate(items):
            is_last = number == len(items) - 1
            if is_last:
                max_width -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                needed = len(text) + 2
                if width < needed:
                    width = max_width
                    delimiter = delimiter and new_line
                if width >= needed:
                    width -= needed
                    stream.write(delimiter + text)
                    delimiter = ", "
                    continue
            stream.write(delimiter)
            delimiter = new_line
            self._format(item, stream, indent, allowance if is_last else 1, context, level)

    def _write_attributes(self, pairs, stream, indent, allowance, context, level):
        """`name=value`, one per line."""
        last = len(pairs) - 1
        for number, (name, value) in enumerate(pairs):
            stream.write(f"{name}=")
            if id(value) in context:
                # Writing it would never end.
                stream.write("...")
            else:
                rest = allowance if number == last else 1
                self._format(value, stream, indent + len(name) + 1, rest, context, level)
            if number != last:
                stream.write(",\n" + " " * indent)

    def _write_namespace(self, object, stream, indent, allowance, context, level):
        name = "namespace" if type(object) is _Namespace else object.__class__.__name__
        self._write_object(name, list(object.__dict__.items()), stream, indent, allowance, context, level)

    def _write_dataclass(self, object, stream, indent, allowance, context, level):
        shown = [name for name, field in object.__dataclass_fields__.items() if field.repr and field._field_type.name == "_FIELD"]
        pairs = [(name, getattr(object, name)) for name in shown]
        name = object.__class__.__name__
        self._write_object(name, pairs, stream, indent, allowance, context, level)

    def _write_object(self, name, pairs, stream, indent, allowance, context, level):
        stream.write(f"{name}(")
        # The closing parenthesis is not counted, as in CPython.
        self._write_attributes(pairs, stream, indent + len(name) + 1, allowance, context, level)
        stream.write(")")

    def _write_mapping_proxy(self, object, stream, indent, allowance, context, level):
        stream.write("mappingproxy(")
        self._format(object.copy(), stream, indent + 13, allowance + 1, context, level)
        stream.write(")")

    def _write_ordered_dict(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(f"{name}(")
        items = list(object.items())
        self._write_list(items, stream, indent + len(name) + 1, allowance + 1, context, level)
        stream.write(")")

    def _write_default_dict(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        factory = self._repr(object.default_factory, context, level)
        name = object.__class__.__name__
        indent += len(name) + 1
        stream.write(f"{name}({factory},\n{' ' * indent}")
        self._write_dict(object, stream, indent, allowance + 1, context, level)
        stream.write(")")

    def _write_counter(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(f"{name}({{")
        self._write_padding(stream)
        self._write_pairs(object.most_common(), stream, indent + len(name) + 1, allowance + 2, context, level)
        stream.write("})")

    def _write_chain_map(self, object, stream, indent, allowance, context, level):
        if not object.maps:
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(f"{name}(")
        indent += len(name) + 1
        for number, mapping in enumerate(object.maps):
            if number == len(object.maps) - 1:
                self._format(mapping, stream, indent, allowance + 1, context, level)
                stream.write(")")
            else:
                self._format(mapping, stream, indent, 1, context, level)
                stream.write(",\n" + " " * indent)

    def _write_deque(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = object.__class__.__name__
        stream.write(f"{name}([")
        indent += len(name) + 1
        if object.maxlen is None:
            self._write_items(object, stream, indent, allowance + 2, context, level)
            stream.write("])")
        else:
            self._write_items(object, stream, indent, 2, context, level)
            text = self._repr(object.maxlen, context, level)
            stream.write(f"],\n{' ' * indent}maxlen={text})")

    def _write_user(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)

    def _write_str(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        chunks = self._split_text(object, self._width - indent, allowance)
        self._write_chunks(chunks, stream, indent, level)

    def _split_text(self, text, max_width, allowance):
        """Literals of whole words that are as long as the width allows."""
        chunks = []
        lines = text.splitlines(True)
        for line_number, line in enumerate(lines):
            width = max_width - allowance if line_number == len(lines) - 1 else max_width
            if len(repr(line)) <= width:
                chunks.append(repr(line))
                continue
            words = _words(line)
            current = ""
            for number, word in enumerate(words):
                limit = width if number == len(words) - 1 else max_width
                if len(repr(current + word)) > limit:
                    if current:
                        chunks.append(repr(current))
                    current = word
                else:
                    current += word
            if current:
                chunks.append(repr(current))
        return chunks

    @staticmethod
    def _write_chunks(chunks, stream, indent, level):
        """Several literals, which at the top level need parentheses."""
        if len(chunks) == 1:
            stream.write(chunks[0])
            return
        text = ("\n" + " " * indent).join(chunks)
        stream.write(f"({text})" if level == 1 else text)

    def _write_bytes(self, object, stream, indent, allowance, context, level):
        if len(object) <= 4:
            stream.write(repr(object))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
        chunks = self._split_bytes(object, self._width - indent, allowance)
        text = ("\n" + " " * indent).join(chunks)
        stream.write(f"({text})" if parens else text)

    @staticmethod
    def _split_bytes(object, width, allowance):
        chunks, current = [], b""
        last = len(object) // 4 * 4
        for start in range(0, len(object), 4):
            part = object[start : start + 4]
            candidate = current + part
            if start == last:
                width -= allowance
            if len(repr(candidate)) > width:
                if current:
                    chunks.append(repr(current))
                current = part
            else:
                current = candidate
        return chunks + ([repr(current)] if current else [])

    def _write_bytearray(self, object, stream, indent, allowance, context, level):
        stream.write("bytearray(")
        self._write_bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(")")

    def _safe_repr(self, object, context, maxlevels, level):
        """The text in one line, is it readable, is the object recursive."""
        kind = type(object)
        if kind in _ATOMIC:
            if kind is int and self._underscore_numbers:
                return f"{object:_d}", True, False
            return repr(object), True, False
        shown = kind.__repr__
        if isinstance(object, int) and shown is int.__repr__ and self._underscore_numbers:
            return f"{object:_d}", True, False
        if isinstance(object, dict) and shown is dict.__repr__:
            return self._safe_repr_dict(object, context, maxlevels, level)
        for base in (list, tuple):
            if isinstance(object, base) and shown is base.__repr__:
                return self._safe_repr_sequence(object, base, context, maxlevels, level)
        text = repr(object)
        return text, bool(text) and not text.startswith("<"), False

    def _safe_repr_dict(self, object, context, maxlevels, level):
        if not object:
            return "{}", True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return "{...}", False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive = True, False
        parts = []
        items = sorted(object.items(), key=_item_key) if self._sort_dicts else object.items()
        for item in items:
            texts = []
            for part in item:
                text, part_readable, part_recursive = self.format(part, context, maxlevels, level + 1)
                texts.append(text)
                readable = readable and part_readable
                recursive = recursive or part_recursive
            parts.append(": ".join(texts))
        del context[key]
        return f"{{{', '.join(parts)}}}", readable, recursive

    def _safe_repr_sequence(self, object, base, context, maxlevels, level):
        if base is list:
            form, empty = "[%s]", "[]"
        else:
            form, empty = "(%s,)" if len(object) == 1 else "(%s)", "()"
        if not object:
            return empty, True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return form % "...", False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive = True, False
        parts = []
        for item in object:
            text, item_readable, item_recursive = self.format(item, context, maxlevels, level + 1)
            parts.append(text)
            readable = readable and item_readable
            recursive = recursive or item_recursive
        del context[key]
        return form % ", ".join(parts), readable, recursive


def _words(line):
    """The words of a line, each with the blanks behind it."""
    words, start, in_blanks = [], 0, False
    for at, character in enumerate(line):
        if character.isspace():
            in_blanks = True
        elif in_blanks:
            words.append(line[start:at])
            start, in_blanks = at, False
    words.append(line[start:])
    return words


_WRITERS = (
    (dict, "_write_dict"),
    (list, "_write_list"),
    (tuple, "_write_tuple"),
    (set, "_write_set"),
    (frozenset, "_write_set"),
    (str, "_write_str"),
    (bytes, "_write_bytes"),
    (bytearray, "_write_bytearray"),
    (_Proxy, "_write_mapping_proxy"),
    (_Namespace, "_write_namespace"),
)

_COLLECTIONS = {
    ("collections", "OrderedDict"): "_write_ordered_dict",
    ("collections", "defaultdict"): "_write_default_dict",
    ("collections", "Counter"): "_write_counter",
    ("collections", "ChainMap"): "_write_chain_map",
    ("collections", "deque"): "_write_deque",
    ("collections", "UserDict"): "_write_user",
    ("collections", "UserList"): "_write_user",
    ("collections", "UserString"): "_write_user",
}
