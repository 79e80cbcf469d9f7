"""Sequences of numbers of one kind, each in a fixed number of bytes.

>>> squares = array("i", [1, 4, 9])
>>> squares.append(16)
>>> squares[1:]
array('i', [4, 9, 16])
"""

import struct as _struct

__all__ = ["array", "ArrayType", "typecodes"]

typecodes = "bBuwhHiIlLqQfd"
_sizes = dict(zip(typecodes, (1, 1, 4, 4, 2, 2, 4, 4, 8, 8, 8, 8, 4, 8)))
# What CPython says of numbers below and above the limits.
_messages = {
    "b": ("signed char is less than minimum", "signed char is greater than maximum"),
    "B": ("unsigned byte integer is less than minimum", "unsigned byte integer is greater than maximum"),
    "h": ("signed short integer is less than minimum", "signed short integer is greater than maximum"),
    "H": ("unsigned short is less than minimum", "unsigned short is greater than maximum"),
    "i": ("signed integer is less than minimum", "signed integer is greater than maximum"),
    "I": ("can't convert negative value to unsigned int", "unsigned int is greater than maximum"),
    "l": ("Python int too large to convert to C long",) * 2,
    "L": ("can't convert negative value to unsigned int", "Python int too large to convert to C unsigned long"),
    "q": ("int too big to convert",) * 2,
    "Q": ("can't convert negative int to unsigned", "int too big to convert"),
}
_limits = {
    code: (-(1 << 8 * _sizes[code] - 1), (1 << 8 * _sizes[code] - 1) - 1) if code.islower() else (0, (1 << 8 * _sizes[code]) - 1)
    for code in _messages
}


def _integer(code):
    low, high = _limits[code]

    def convert(value):
        if type(value) is not int:
            if not hasattr(value, "__index__"):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
            value = value.__index__()
        if low <= value <= high:
            return value
        raise OverflowError(_messages[code][value > high])

    return convert


def _float(value):
    if type(value) is float:
        return value
    if not hasattr(value, "__float__") and not hasattr(value, "__index__"):
        raise TypeError(f"must be real number, not {type(value).__name__}")
    return float(value)


def _single(value):
    value = _float(value)
    try:
        return _struct.unpack("f", _struct.pack("f", value))[0]
    except OverflowError:
        return value * float("inf")


def _character(value):
    if not isinstance(value, str):
        raise TypeError(f"array item must be a unicode character, not {type(value).__name__}")
    if len(value) != 1:
        raise TypeError(f"array item must be a unicode character, not a string of length {len(value)}")
    return value


_converters = {code: _integer(code) for code in _messages} | {"f": _single, "d": _float, "u": _character, "w": _character}


class array:
    """array(typecode [, initializer]): the kind is a letter, the content an iterable, bytes or, for characters, text."""

    __slots__ = ("_code", "_convert", "_items", "__weakref__")
    __hash__ = None
    __class_getitem__ = classmethod(type(list[int]))

    def __new__(cls, *args, **kwargs):
        if kwargs and cls is array:
            raise TypeError("array.array() takes no keyword arguments")
        if not args:
            raise TypeError("array() takes at least 1 argument (0 given)")
        if len(args) > 2:
            raise TypeError(f"array() takes at most 2 arguments ({len(args)} given)")
        code = args[0]
        if not isinstance(code, str):
            raise TypeError(f"array() argument 1 must be a unicode character, not {type(code).__name__}")
        if len(code) != 1:
            raise TypeError(f"array() argument 1 must be a unicode character, not a string of length {len(code)}")
        if code not in _sizes:
            raise ValueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)")
        self = super().__new__(cls)
        self._code = code
        self._convert = _converters[code]
        self._items = []
        if len(args) == 2:
            self._initialize(args[1])
        return self

    def _initialize(self, initial):
        code = self._code
        if isinstance(initial, str):
            if code not in "uw":
                raise TypeError(f"cannot use a str to initialize an array with typecode '{code}'")
            self._items = list(initial)
        elif isinstance(initial, array):
            if initial._code in "uw" and code not in "uw":
                raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{code}'")
            self._items = initial._items[:] if initial._code == code else [self._convert(item) for item in initial._items]
        elif isinstance(initial, (bytes, bytearray)):
            self.frombytes(initial)
        else:
            self._items = [self._convert(item) for item in initial]

    def _same(self, items):
        """An array of this kind with these items."""
        made = array(self._code)
        made._items = items
        return made

    @property
    def typecode(self):
        """The letter of the kind."""
        return self._code

    @property
    def itemsize(self):
        """The size of an item in bytes."""
        return _sizes[self._code]

    def append(self, value, /):
        """Adds an item to the end."""
        self._items.append(self._convert(value))

    def buffer_info(self):
        """The address and the number of items."""
        return id(self._items), len(self._items)

    def byteswap(self):
        """Turns round the bytes of every item."""
        size = _sizes[self._code]
        content = self.tobytes()
        self._items = []
        self.frombytes(b"".join([content[at:at + size][::-1] for at in range(0, len(content), size)]))

    def clear(self):
        """Removes all items."""
        self._items.clear()

    def count(self, value, /):
        """How many items are equal to the value."""
        return self._items.count(value)

    def extend(self, iterable, /):
        """Adds all items of an iterable, or of an array of the same kind."""
        if isinstance(iterable, array):
            if iterable._code != self._code:
                raise TypeError("can only extend with array of same kind")
            self._items += iterable._items
            return
        for item in iterable:
            self.append(item)

    def frombytes(self, buffer, /):
        """Adds the items whose bytes these are."""
        if isinstance(buffer, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        content = bytes(buffer)
        size = _sizes[self._code]
        if len(content) % size:
            raise ValueError("bytes length not a multiple of item size")
        if self._code in "uw":
            self._items += content.decode("utf-32-le")
        else:
            self._items += _struct.unpack(f"{len(content) // size}{self._code}", content)

    def fromfile(self, f, n, /):
        """Adds n items read from a file."""
        if n < 0:
            raise ValueError("negative count")
        content = f.read(n * self.itemsize)
        self.frombytes(content[: len(content) - len(content) % self.itemsize])
        if len(content) < n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def fromlist(self, list, /):
        """Adds the items of a list, or none of them."""
        if not isinstance(list, type([])):
            raise TypeError("arg must be list")
        self._items += [self._convert(item) for item in list]

    def fromunicode(self, ustr, /):
        """Adds the characters of a string."""
        if not isinstance(ustr, str):
            raise TypeError(f"fromunicode() argument must be str, not {type(ustr).__name__}")
        if self._code not in "uw":
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        self._items += ustr

    def index(self, value, start=0, stop=9223372036854775807, /):
        """The place of the first item that is equal to the value."""
        try:
            return self._items.index(value, start, stop)
        except ValueError:
            raise ValueError("array.index(x): x not in array") from None

    def insert(self, i, v, /):
        """Inserts an item before a place."""
        self._items.insert(i, self._convert(v))

    def pop(self, i=-1, /):
        """Removes an item and returns it."""
        if not self._items:
            raise IndexError("pop from empty array")
        try:
            return self._items.pop(i)
        except IndexError:
            raise IndexError("pop index out of range") from None

    def remove(self, value, /):
        """Removes the first item that is equal to the value."""
        try:
            self._items.remove(value)
        except ValueError:
            raise ValueError("array.remove(x): x not in array") from None

    def reverse(self):
        """Turns the order of the items round."""
        self._items.reverse()

    def tobytes(self):
        """The bytes of all items."""
        if self._code in "uw":
            return "".join(self._items).encode("utf-32-le")
        return _struct.pack(f"{len(self._items)}{self._code}", *self._items)

    def tofile(self, f, /):
        """Writes the bytes of all items to a file."""
        f.write(self.tobytes())

    def tolist(self):
        """The items as a list."""
        return self._items[:]

    def tounicode(self):
        """The characters as a string."""
        if self._code not in "uw":
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return "".join(self._items)

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __reversed__(self):
        return reversed(self._items)

    def __contains__(self, value, /):
        return value in self._items

    def __getitem__(self, key, /):
        if isinstance(key, slice):
            return self._same(self._items[key])
        _check_index(key)
        try:
            return self._items[key]
        except IndexError:
            raise IndexError("array index out of range") from None

    def __setitem__(self, key, value, /):
        if isinstance(key, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            if value._code != self._code:
                raise TypeError("bad argument type for built-in operation")
            if key.step not in (None, 1):
                size = len(range(*key.indices(len(self._items))))
                if size != len(value):
                    raise ValueError(f"attempt to assign array of size {len(value)} to extended slice of size {size}")
            self._items[key] = value._items[:]
            return
        _check_index(key)
        if not -len(self._items) <= key < len(self._items):
            raise IndexError("array assignment index out of range")
        self._items[key] = self._convert(value)

    def __delitem__(self, key, /):
        if not isinstance(key, slice):
            _check_index(key)
            if not -len(self._items) <= key < len(self._items):
                raise IndexError("array assignment index out of range")
        del self._items[key]

    def __add__(self, other, /):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other._code != self._code:
            raise TypeError("bad argument type for built-in operation")
        return self._same(self._items + other._items)

    def __iadd__(self, other, /):
        if not isinstance(other, array):
            raise TypeError(f'can only extend array with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, times, /):
        _check_times(times)
        return self._same(self._items * times)

    __rmul__ = __mul__

    def __imul__(self, times, /):
        _check_times(times)
        self._items *= times
        return self

    def __eq__(self, other, /):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other, /):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other, /):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other, /):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other, /):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    def __repr__(self):
        name = type(self).__name__
        if not self._items:
            return f"{name}({self._code!r})"
        shown = "".join(self._items) if self._code in "uw" else self._items
        return f"{name}({self._code!r}, {shown!r})"

    def __copy__(self):
        return self._same(self._items[:])

    def __deepcopy__(self, memo, /):
        return self._same(self._items[:])

    def __reduce__(self):
        content = "".join(self._items) if self._code in "uw" else self._items[:]
        return type(self), (self._code, content), getattr(self, "__dict__", None) or None


def _check_index(key):
    if not hasattr(key, "__index__"):
        raise TypeError("array indices must be integers")


def _check_times(times):
    if not hasattr(times, "__index__"):
        raise TypeError(f"can't multiply sequence by non-int of type '{type(times).__name__}'")


array.__module__ = "array"
ArrayType = array
