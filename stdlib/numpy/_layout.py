"""The text of arrays that are not of numbers: words for the elements, and brackets and line breaks around them."""

import numpy as np
from numpy._kernels import dtype_parts, pooled_values

import numpy._dates as dates


def _shown_places(shape, edge):
    """Which positions of every axis are shown."""
    return [list(range(n)) if edge is None or 2 * edge >= n else [*range(edge), *range(n - edge, n)] for n in shape]


def number_words(a):
    """The elements of an array of numbers as NumPy lines them up."""
    if not a.size:
        return []
    flat = np.ascontiguousarray(a).reshape(-1)
    text = np.array2string(flat, separator="\n", max_line_width=1 << 60, threshold=1 << 60)
    return text[1:-1].split("\n")


def _object_word(value):
    return f"list({value!r})" if type(value) is list else repr(value)


def words(a):
    """The words for all elements of an array, flat and in C order."""
    code, _, _, fields = dtype_parts(a.dtype)
    if code in "US":
        return [repr(value) for value in pooled_values(a)]
    if code == "O":
        return [_object_word(value) for value in pooled_values(a)]
    if code in "Mm":
        return dates.words(a)
    if code == "V":
        return _record_words(a, fields)
    return number_words(a)


def _record_words(a, fields):
    columns = []
    for name, _, shape, _ in fields:
        column = a[name]
        inner = words(column)
        if shape:
            count = 1
            for n in shape:
                count *= n
            inner = [_nested(inner[i:i + count], shape) for i in range(0, len(inner), count)]
        columns.append(inner)
    if len(columns) == 1:
        return [f"({word},)" for word in columns[0]]
    return ["(" + ", ".join(row) + ")" for row in zip(*columns)] if columns else ["()"] * a.size


def _nested(inner, shape):
    if not shape:
        return inner[0]
    step = len(inner) // shape[0] if shape[0] else 0
    return "[" + ", ".join(_nested(inner[i * step:(i + 1) * step], shape[1:]) for i in range(shape[0])) + "]"


class _Layout:
    def __init__(self, shape, edge, words, separator):
        self.shape, self.edge, self.words, self.separator = shape, edge, iter(words), separator

    def items(self, length):
        if self.edge is not None and 2 * self.edge < length:
            return [True] * self.edge + [False] + [True] * self.edge
        return [True] * length

    def axis(self, axis, indent, width):
        if axis == len(self.shape):
            return next(self.words)
        items = self.items(self.shape[axis])
        below = len(self.shape) - axis
        body = self.row(items, indent, width - 1) if below == 1 else self.blocks(axis, items, indent, width, below)
        return "[" + body[indent:] + "]"

    def row(self, items, indent, width):
        margin = " " * indent
        text, line = "", margin
        # The last word needs room for what closes the brackets, the others for the separator.
        room = max(len(self.separator.rstrip()), 1) - 1
        for i, shown in enumerate(items):
            word = next(self.words) if shown else "..."
            parts = word.split("\n")
            if len(line) + len(parts[0]) > width - room and len(line) > len(margin):
                text += line.rstrip() + "\n"
                line = margin
            line += ("\n" + " " * len(line)).join(parts) if len(parts) > 1 else word
            if i + 1 < len(items):
                line += self.separator
        return text + line

    def blocks(self, axis, items, indent, width, below):
        margin = " " * indent
        between = self.separator.rstrip() + "\n" * (below - 1)
        parts = [margin + (self.axis(axis + 1, indent + 1, width - 1) if shown else "...") for shown in items]
        return between.join(parts)


def array_text(a, separator=" ", prefix="", suffix=""):
    """The elements in brackets, as `np.array2string` gives them."""
    if a.size == 0:
        return "[]"
    options = np.get_printoptions()
    edge = options["edgeitems"] if a.size > options["threshold"] else None
    shown = a
    if edge is not None:
        for axis, places in enumerate(_shown_places(a.shape, edge)):
            shown = np.take(shown, places, axis=axis)
    layout = _Layout(a.shape, edge, words(shown), separator)
    return layout.axis(0, 1 + len(prefix), options["linewidth"] - len(suffix))


def _dtype_text(dtype):
    if dtype.names is not None:
        return str(dtype)
    name = str(dtype)
    return repr(name) if not name.isalnum() or not name[0].isalpha() else name


def representation(a, name="array"):
    """`repr` of an array."""
    prefix = name + "("
    body = array_text(a, ", ", prefix, ")")
    options = np.get_printoptions()
    extras = []
    if (a.size == 0 and a.shape != (0,)) or a.size > options["threshold"]:
        extras.append(f"shape={a.shape}")
    extras.append("dtype=" + _dtype_text(a.dtype))
    text, extra = prefix + body + ",", ", ".join(extras) + ")"
    last = len(text) - (text.rfind("\n") + 1)
    breaks = last + len(extra) + 1 > options["linewidth"] or dtype_parts(a.dtype)[0] == "V" and a.dtype.names and name != "array"
    if dtype_parts(a.dtype)[0] == "V" and a.dtype.names and len(text) - (text.rfind("\n") + 1) + len(extra) + 1 > options["linewidth"]:
        breaks = True
    return text + ("\n" + " " * len(prefix) if breaks else " ") + extra
