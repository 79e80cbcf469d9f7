"""A queue with two ends.

>>> last = deque(range(10), maxlen=3)
>>> last
deque([7, 8, 9], maxlen=3)
"""


class deque:
    """A sequence that grows and shrinks at both ends in constant time, optionally of bounded length.

    The items are those of `_front` backwards, then those of `_back`. An end that runs empty takes half of the other.
    """

    __slots__ = ("_front", "_back", "_maxlen", "_changes", "__weakref__")
    __class_getitem__ = classmethod(type(list[int]))
    __hash__ = None

    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        self._front = []
        self._back = []
        self._maxlen = None
        self._changes = 0
        return self

    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError("an integer is required")
            if maxlen < 0:
                raise ValueError("maxlen must be non-negative")
        self._maxlen = maxlen
        self._replace_items(list(iterable))

    def _replace_items(self, items):
        """Makes `items` the contents; of too many, the last stay."""
        if self._maxlen is not None and len(items) > self._maxlen:
            items = items[len(items) - self._maxlen :]
        self._front = []
        self._back = items
        self._changes += 1

    def _items(self):
        return self._front[::-1] + self._back if self._front else self._back

    @property
    def maxlen(self):
        """The longest that the deque may grow, or None."""
        return self._maxlen

    def append(self, item, /):
        """Adds to the right end; a full deque drops its leftmost item."""
        self._back.append(item)
        self._changes += 1
        if self._maxlen is not None and len(self) > self._maxlen:
            self.popleft()

    def appendleft(self, item, /):
        """Adds to the left end; a full deque drops its rightmost item."""
        self._front.append(item)
        self._changes += 1
        if self._maxlen is not None and len(self) > self._maxlen:
            self.pop()

    def pop(self):
        """Removes and returns the rightmost item."""
        self._changes += 1
        if not self._back:
            if not self._front:
                raise IndexError("pop from an empty deque")
            half = (len(self._front) + 1) // 2
            self._back = self._front[:half][::-1]
            del self._front[:half]
        return self._back.pop()

    def popleft(self):
        """Removes and returns the leftmost item."""
        self._changes += 1
        if not self._front:
            if not self._back:
                raise IndexError("pop from an empty deque")
            half = (len(self._back) + 1) // 2
            self._front = self._back[:half][::-1]
            del self._back[:half]
        return self._front.pop()

    def extend(self, iterable, /):
        """Adds every item to the right end."""
        for item in list(iterable) if iterable is self else iterable:
            self.append(item)

    def extendleft(self, iterable, /):
        """Adds every item to the left end, so that they stand in reverse."""
        for item in list(iterable) if iterable is self else iterable:
            self.appendleft(item)

    def clear(self):
        """Removes every item."""
        self._replace_items([])

    def copy(self):
        """A new deque with the same items and maximum length."""
        if type(self) is deque:
            return deque(self._items(), self._maxlen)
        return self.__class__(self) if self._maxlen is None else self.__class__(self, self._maxlen)

    __copy__ = copy

    def rotate(self, n=1, /):
        """Moves every item `n` places to the right, around the end."""
        n = n.__index__() if hasattr(n, "__index__") else range(n)
        size = len(self)
        if size <= 1:
            return
        n %= size
        if n <= 8 or size - n <= 8:
            self._rotate_few(n if n <= 8 else n - size)
            return
        items = self._items()
        self._replace_items(items[-n:] + items[:-n])

    def _rotate_few(self, n):
        for _ in range(n):
            self._front.append(deque.pop(self))
        for _ in range(-n):
            self._back.append(deque.popleft(self))

    def reverse(self):
        """Reverses the order of the items in place."""
        self._front, self._back = self._back, self._front
        self._changes += 1

    def insert(self, index, item, /):
        """Inserts before the position `index`."""
        if self._maxlen is not None and len(self) >= self._maxlen:
            raise IndexError("deque already at its maximum size")
        items = list(self._items())
        items.insert(index, item)
        self._replace_items(items)

    def remove(self, value, /):
        """Removes the first item that equals `value`."""
        try:
            del self[self.index(value)]
        except ValueError:
            raise ValueError("deque.remove(x): x not in deque") from None

    def count(self, value, /):
        """How many items equal `value`."""
        return sum(1 for item in self if item is value or item == value)

    def index(self, value, start=0, stop=None, /):
        """The first position of `value` between `start` and `stop`."""
        first, last, _ = slice(start, stop).indices(len(self))
        position = 0
        for item in self:
            if position >= last:
                break
            if position >= first and (item is value or item == value):
                return position
            position += 1
        raise ValueError("deque.index(x): x not in deque")

    def _place(self, index):
        """The list and the position in it that hold the item at `index`."""
        if not hasattr(index, "__index__"):
            raise TypeError(f"sequence index must be integer, not '{type(index).__name__}'")
        index = index.__index__()
        split = len(self._front)
        size = split + len(self._back)
        if index < 0:
            index += size
        if not 0 <= index < size:
            raise IndexError("deque index out of range")
        return (self._front, split - 1 - index) if index < split else (self._back, index - split)

    def __getitem__(self, index, /):
        items, position = self._place(index)
        return items[position]

    def __setitem__(self, index, value, /):
        items, position = self._place(index)
        items[position] = value

    def __delitem__(self, index, /):
        items, position = self._place(index)
        del items[position]
        self._changes += 1

    def __len__(self):
        return len(self._front) + len(self._back)

    def __contains__(self, value, /):
        return any(item is value or item == value for item in self)

    def __iter__(self):
        return _walk(self, self._changes, (reversed(self._front), self._back))

    def __reversed__(self):
        return _walk(self, self._changes, (reversed(self._back), self._front))

    def __repr__(self):
        if id(self) in _in_repr:
            return "[...]"
        _in_repr.add(id(self))
        try:
            bound = "" if self._maxlen is None else f", maxlen={self._maxlen}"
            return f"{type(self).__name__}({list(self)!r}{bound})"
        finally:
            _in_repr.discard(id(self))

    def __reduce__(self):
        arguments = () if self._maxlen is None else ((), self._maxlen)
        return type(self), arguments, getattr(self, "__dict__", None) or None, iter(self)

    def __eq__(self, other):
        return self._items() == other._items() if isinstance(other, deque) else NotImplemented

    def __lt__(self, other):
        return self._items() < other._items() if isinstance(other, deque) else NotImplemented

    def __le__(self, other):
        return self._items() <= other._items() if isinstance(other, deque) else NotImplemented

    def __gt__(self, other):
        return self._items() > other._items() if isinstance(other, deque) else NotImplemented

    def __ge__(self, other):
        return self._items() >= other._items() if isinstance(other, deque) else NotImplemented

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        total = self.copy()
        total.extend(other)
        return total

    def __iadd__(self, other):
        self.extend(other)
        return self

    def __mul__(self, times):
        if not hasattr(times, "__index__"):
            return NotImplemented
        product = self.copy()
        product *= times
        return product

    __rmul__ = __mul__

    def __imul__(self, times):
        if not hasattr(times, "__index__"):
            return NotImplemented
        self._replace_items(self._items() * times.__index__())
        return self


_in_repr = set()


def _walk(owner, changes, parts):
    """The items of both parts; `changes` is the deque's count of changes when the walk was asked for."""
    if owner._changes != changes:
        raise RuntimeError("deque mutated during iteration")
    for part in parts:
        for item in part:
            yield item
            if owner._changes != changes:
                raise RuntimeError("deque mutated during iteration")


deque.__module__ = "collections"
