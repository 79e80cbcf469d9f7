"""Building blocks for loops: iterators that count, repeat, join, select, group and combine.

>>> list(chain("ab", [1, 2]))
['a', 'b', 1, 2]
"""

from _itertools import (
    accumulate, batched, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, islice,
    pairwise, permutations, product, repeat, starmap, takewhile, zip_longest,
)


class groupby:
    """groupby(iterable, key=None): pairs of a key and an iterator over the neighbouring items that have it."""

    __slots__ = ("_source", "_key_of", "_next_key", "_next_item", "_has_next", "_group_key", "_current", "_items", "__weakref__")

    def __init__(self, iterable, key=None):
        self._source = iter(iterable)
        self._key_of = key
        self._has_next = False
        self._current = None
        self._items = self._run()

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._items)

    def _advance(self):
        """Reads one item ahead; False at the end."""
        for item in self._source:
            self._next_item = item
            self._next_key = item if self._key_of is None else self._key_of(item)
            self._has_next = True
            return True
        self._has_next = False
        return False

    def _run(self):
        if not self._advance():
            return
        while True:
            self._group_key = key = self._next_key
            self._current = group = _grouper(self)
            yield key, group
            while self._has_next and _same(self._group_key, self._next_key):
                self._advance()
            if not self._has_next:
                return

    def _group(self, group):
        while self._current is group and self._has_next and _same(self._group_key, self._next_key):
            item = self._next_item
            self._advance()
            yield item


def _same(first, second):
    return first is second or first == second


class _grouper:
    __slots__ = ("_items",)

    def __init__(self, owner):
        self._items = owner._group(self)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._items)


class _tee:
    """One of several iterators over the same items: a place in a linked list that grows at its end."""

    __slots__ = ("_items", "_link")

    def __init__(self, iterable, /):
        if isinstance(iterable, _tee):
            self._items, self._link = iterable._items, iterable._link
        else:
            self._items, self._link = iter(iterable), [None, None]

    def __iter__(self):
        return self

    def __next__(self):
        link = self._link
        if link[1] is None:
            # Whoever comes first reads on; the others find the item in the link.
            link[0] = next(self._items)
            link[1] = [None, None]
        value, self._link = link
        return value

    def __copy__(self):
        return _tee(self)


def tee(iterable, n=2, /):
    """A tuple of n independent iterators over the same items."""
    if not hasattr(n, "__index__"):
        raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer")
    if n < 0:
        raise ValueError("n must be >= 0")
    if n == 0:
        return ()
    first = _tee(iterable)
    return (first, *[_tee(first) for _ in range(n - 1)])
