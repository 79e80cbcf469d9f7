"""Building blocks for loops: iterators that count, repeat, join, select, group and combine.

Each class holds a running generator. A `for` loop asks `__iter__` for it and then runs the generator alone; `next()` goes through
the object.

>>> list(chain("ab", [1, 2]))
['a', 'b', 1, 2]
"""

import sys


class _Lazy:
    """Wraps the generator that does the work."""

    __slots__ = ("_items", "__weakref__")

    def __iter__(self):
        return self._items

    def __next__(self):
        return next(self._items)


class count(_Lazy):
    """count(start=0, step=1): start, start + step, start + 2 * step, ..."""

    __slots__ = ("_value", "_step")

    def __init__(self, start=0, step=1):
        if not _is_number(start) or not _is_number(step):
            raise TypeError("a number is required")
        self._value = start
        self._step = step
        self._items = self._run()

    def _run(self):
        step = self._step
        while True:
            value = self._value
            self._value = value + step
            yield value

    def __repr__(self):
        if self._step == 1 and isinstance(self._step, int):
            return f"{type(self).__name__}({self._value!r})"
        return f"{type(self).__name__}({self._value!r}, {self._step!r})"


def _is_number(value):
    return hasattr(value, "__index__") or hasattr(value, "__float__") or isinstance(value, complex)


class cycle(_Lazy):
    """Repeats the items of an iterable for ever."""

    __slots__ = ()

    def __init__(self, iterable, /):
        self._items = _cycle(iter(iterable))


def _cycle(items):
    saved = []
    for item in items:
        yield item
        saved.append(item)
    while saved:
        yield from saved


class repeat(_Lazy):
    """repeat(object[, times]): the same object for ever, or so many times."""

    __slots__ = ("_object", "_remaining")

    def __init__(self, object, times=None):
        self._object = object
        if times is not None:
            if not hasattr(times, "__index__"):
                raise TypeError(f"'{type(times).__name__}' object cannot be interpreted as an integer")
            times = max(times.__index__(), 0)
        self._remaining = times
        self._items = self._run()

    def _run(self):
        item = self._object
        if self._remaining is None:
            while True:
                yield item
        while self._remaining:
            self._remaining -= 1
            yield item

    def __length_hint__(self):
        if self._remaining is None:
            raise TypeError("len() of unsized object")
        return self._remaining

    def __repr__(self):
        times = "" if self._remaining is None else f", {self._remaining}"
        return f"{type(self).__name__}({self._object!r}{times})"


class accumulate(_Lazy):
    """accumulate(iterable, func=operator.add, *, initial=None): the running totals."""

    __slots__ = ()

    def __init__(self, iterable, func=None, *, initial=None):
        self._items = _accumulate(iter(iterable), func, initial)


def _accumulate(items, func, total):
    if total is None:
        for total in items:
            break
        else:
            return
    yield total
    if func is None:
        for item in items:
            total = total + item
            yield total
    else:
        for item in items:
            total = func(total, item)
            yield total


class batched(_Lazy):
    """batched(iterable, n, *, strict=False): tuples of n items, the last perhaps shorter."""

    __slots__ = ()

    def __init__(self, iterable, n, *, strict=False):
        if n < 1:
            raise ValueError("n must be at least one")
        self._items = _batched(iter(iterable), n, strict)


def _batched(items, size, strict):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield tuple(batch)
            batch = []
    if batch:
        if strict:
            raise ValueError("batched(): incomplete batch")
        yield tuple(batch)


class chain(_Lazy):
    """The items of the first iterable, then those of the next, and so on."""

    __slots__ = ()
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, *iterables):
        self._items = _chain(iterables)

    @classmethod
    def from_iterable(cls, iterable, /):
        """Like chain(*iterable), but takes the iterables one at a time."""
        made = cls()
        made._items = _chain(iter(iterable))
        return made


def _chain(iterables):
    for iterable in iterables:
        yield from iterable


class compress(_Lazy):
    """The items of `data` for which `selectors` has a true value."""

    __slots__ = ()

    def __init__(self, data, selectors):
        self._items = (item for item, selected in zip(data, selectors) if selected)


class dropwhile(_Lazy):
    """Leaves out the first items, as long as the predicate holds."""

    __slots__ = ()

    def __init__(self, predicate, iterable, /):
        self._items = _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, items):
    for item in items:
        if not predicate(item):
            yield item
            break
    yield from items


class takewhile(_Lazy):
    """The first items, as long as the predicate holds."""

    __slots__ = ()

    def __init__(self, predicate, iterable, /):
        self._items = _takewhile(predicate, iter(iterable))


def _takewhile(predicate, items):
    for item in items:
        if not predicate(item):
            return
        yield item


class filterfalse(_Lazy):
    """The items for which the predicate does not hold; with None, the false ones."""

    __slots__ = ()

    def __init__(self, function, iterable, /):
        test = bool if function is None else function
        self._items = filter(lambda item: not test(item), iterable)


class starmap(_Lazy):
    """function(*arguments) for each tuple of arguments."""

    __slots__ = ()

    def __init__(self, function, iterable, /):
        self._items = map(lambda arguments: function(*tuple(arguments)), iterable)


class groupby(_Lazy):
    """groupby(iterable, key=None): pairs of a key and an iterator over the neighbouring items that have it."""

    __slots__ = ("_source", "_key_of", "_next_key", "_next_item", "_has_next", "_group_key", "_current")

    def __init__(self, iterable, key=None):
        self._source = iter(iterable)
        self._key_of = key
        self._has_next = False
        self._current = None
        self._items = self._run()

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


class _grouper(_Lazy):
    __slots__ = ()

    def __init__(self, owner):
        self._items = owner._group(self)


class islice(_Lazy):
    """islice(iterable, stop) or islice(iterable, start, stop[, step]): a slice, without going back."""

    __slots__ = ()

    def __init__(self, iterable, *bounds):
        if not 1 <= len(bounds) <= 3:
            limit = "at least 2 arguments" if not bounds else "at most 4 arguments"
            raise TypeError(f"islice expected {limit}, got {len(bounds) + 1}")
        start, stop, step = 0, None, 1
        if len(bounds) == 1:
            stop = _bound(bounds[0], "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        else:
            stop = _bound(bounds[1], "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
            message = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
            start = _bound(bounds[0], message) or 0
            if len(bounds) == 3 and bounds[2] is not None:
                message = "Step for islice() must be a positive integer or None."
                step = _bound(bounds[2], message)
                if step == 0:
                    raise ValueError(message)
        self._items = _islice(iter(iterable), start, stop, step)


def _bound(value, message):
    if value is None:
        return None
    if not hasattr(value, "__index__") or not 0 <= value.__index__() <= sys.maxsize:
        raise ValueError(message)
    return value.__index__()


def _islice(items, start, stop, step):
    if stop is None:
        # zip() of the bounded range first takes no item too many.
        for _ in zip(range(start), items):
            pass
        while True:
            for item in items:
                yield item
                break
            else:
                return
            for _ in zip(range(step - 1), items):
                pass
        return
    position = 0
    for wanted in range(start, stop, step):
        for _ in zip(range(wanted - position), items):
            pass
        for item in items:
            yield item
            break
        else:
            return
        position = wanted + 1
    for _ in zip(range(max(start, stop) - position), items):
        pass


class pairwise(_Lazy):
    """The overlapping pairs (a, b), (b, c), ..."""

    __slots__ = ()

    def __init__(self, iterable, /):
        self._items = _pairwise(iter(iterable))


def _pairwise(items):
    for previous in items:
        for item in items:
            yield previous, item
            previous = item


class zip_longest(_Lazy):
    """Like zip, but goes on until the longest ends; `fillvalue` stands for what is missing."""

    __slots__ = ()

    def __init__(self, *iterables, fillvalue=None):
        self._items = _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


def _zip_longest(iterators, fillvalue):
    missing = object()
    active = len(iterators)
    while active:
        values = []
        for index, iterator in enumerate(iterators):
            value = fillvalue if iterator is None else next(iterator, missing)
            if value is missing:
                active -= 1
                if not active:
                    return
                iterators[index] = None
                value = fillvalue
            values.append(value)
        yield tuple(values)


class product(_Lazy):
    """product(*iterables, repeat=1): every tuple with one item of each, the last changing fastest."""

    __slots__ = ()

    def __init__(self, *iterables, repeat=1):
        if not hasattr(repeat, "__index__"):
            raise TypeError(f"'{type(repeat).__name__}' object cannot be interpreted as an integer")
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
        self._items = _product([tuple(iterable) for iterable in iterables] * repeat)


def _product(pools):
    if not pools:
        yield ()
        return
    if not all(pools):
        return
    last = pools[-1]
    if len(pools) == 1:
        for item in last:
            yield (item,)
        return
    for start in _product(pools[:-1]):
        for item in last:
            yield (*start, item)


class combinations(_Lazy):
    """combinations(iterable, r): the subsequences of length r, in the order of the input."""

    __slots__ = ()

    def __init__(self, iterable, r):
        pool = tuple(iterable)
        self._items = _combinations(pool, _length(r))


def _length(r):
    if not hasattr(r, "__index__"):
        raise TypeError(f"'{type(r).__name__}' object cannot be interpreted as an integer")
    if r < 0:
        raise ValueError("r must be non-negative")
    return r.__index__()


def _combinations(pool, r):
    size = len(pool)
    if r > size:
        return
    if r == 0:
        yield ()
        return
    if r == 1:
        for item in pool:
            yield (item,)
        return
    # The last two places run in loops; the others count up like an odometer.
    places = list(range(r - 2))
    while True:
        start = tuple([pool[place] for place in places])
        first = places[-1] + 1 if places else 0
        for left in range(first, size - 1):
            begin = (*start, pool[left])
            for right in range(left + 1, size):
                yield (*begin, pool[right])
        for place in reversed(range(r - 2)):
            if places[place] != place + size - r:
                break
        else:
            return
        value = places[place] + 1
        places[place:] = range(value, value + r - 2 - place)


class combinations_with_replacement(_Lazy):
    """combinations_with_replacement(iterable, r): like combinations, but each item may come again."""

    __slots__ = ()

    def __init__(self, iterable, r):
        pool = tuple(iterable)
        self._items = _combinations_with_replacement(pool, _length(r))


def _combinations_with_replacement(pool, r):
    size = len(pool)
    if not size and r:
        return
    places = [0] * r
    while True:
        yield tuple([pool[place] for place in places])
        for place in reversed(range(r)):
            if places[place] != size - 1:
                break
        else:
            return
        places[place:] = [places[place] + 1] * (r - place)


class permutations(_Lazy):
    """permutations(iterable, r=None): the arrangements of r items, by default of all."""

    __slots__ = ()

    def __init__(self, iterable, r=None):
        pool = tuple(iterable)
        if r is not None and not isinstance(r, int):
            raise TypeError("Expected int as r")
        self._items = _permutations(pool, len(pool) if r is None else _length(r))


def _permutations(pool, r):
    if r > len(pool):
        return
    yield from _arrangements((), pool, r)


def _arrangements(start, rest, r):
    """`start` followed by each arrangement of `r` of the `rest`."""
    if r == 0:
        yield start
    elif r == 1:
        for item in rest:
            yield (*start, item)
    elif r == 2:
        for first in range(len(rest)):
            begin = (*start, rest[first])
            for second in range(len(rest)):
                if second != first:
                    yield (*begin, rest[second])
    else:
        for index, item in enumerate(rest):
            yield from _arrangements((*start, item), rest[:index] + rest[index + 1 :], r - 1)


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
