"""Counting hashable things.

>>> Counter("abca") - Counter("ab")
Counter({'a': 1, 'c': 1})
"""

from _collections import _count_elements


class Counter(dict):
    """A dict from elements to their counts; a missing element counts zero."""

    __class_getitem__ = classmethod(type(list[int]))
    __module__ = "collections"

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def update(self, iterable=None, /, **kwds):
        """Adds the counts of an iterable's elements, or of a mapping."""
        if iterable is not None:
            if _is_mapping(iterable):
                if self:
                    for element, count in iterable.items():
                        self[element] = count + self.get(element, 0)
                else:
                    super().update(iterable)
            else:
                _count_elements(self, iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """Takes counts away; zero and negative counts stay."""
        if iterable is not None:
            if _is_mapping(iterable):
                for element, count in iterable.items():
                    self[element] = self[element] - count
            else:
                for element in iterable:
                    self[element] = self[element] - 1
        if kwds:
            self.subtract(kwds)

    def most_common(self, n=None):
        """The elements and their counts, the most frequent first; the first `n` of them."""
        if n is None:
            return sorted(self.items(), key=_count_of, reverse=True)
        if n == 1:
            best = max(self.items(), key=_count_of, default=None)
            return [] if best is None else [best]
        return sorted(self.items(), key=_count_of, reverse=True)[: max(n, 0)]

    def elements(self):
        """An iterator over the elements, each as often as it counts."""
        from itertools import chain, repeat, starmap

        return chain.from_iterable(starmap(repeat, self.items()))

    def total(self):
        """The sum of the counts."""
        return sum(self.values())

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def copy(self):
        """A counter with the same counts."""
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __delitem__(self, element):
        if element in self:
            super().__delitem__(element)

    def __repr__(self):
        if not self:
            return f"{self.__class__.__name__}()"
        try:
            ordered = dict(self.most_common())
        except TypeError:
            ordered = dict(self)
        return f"{self.__class__.__name__}({ordered!r})"

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] == other[e] for c in (self, other) for e in c)

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    __hash__ = None

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] <= other[e] for c in (self, other) for e in c)

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] >= other[e] for c in (self, other) for e in c)

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = _positive(Counter(), ((e, count + other[e]) for e, count in self.items()))
        return _positive(result, ((e, count) for e, count in other.items() if e not in self))

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = _positive(Counter(), ((e, count - other[e]) for e, count in self.items()))
        return _positive(result, ((e, 0 - count) for e, count in other.items() if e not in self))

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = _positive(Counter(), ((e, max(count, other[e])) for e, count in self.items()))
        return _positive(result, ((e, count) for e, count in other.items() if e not in self))

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive(Counter(), ((e, min(count, other[e])) for e, count in self.items()))

    def __pos__(self):
        return _positive(Counter(), self.items())

    def __neg__(self):
        return _positive(Counter(), ((e, 0 - count) for e, count in self.items()))

    def __iadd__(self, other):
        for element, count in other.items():
            self[element] += count
        return self._keep_positive()

    def __isub__(self, other):
        for element, count in other.items():
            self[element] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for element, count in other.items():
            if count > self[element]:
                self[element] = count
        return self._keep_positive()

    def __iand__(self, other):
        for element, count in self.items():
            if other[element] < count:
                self[element] = other[element]
        return self._keep_positive()

    def _keep_positive(self):
        for element in [element for element, count in self.items() if not count > 0]:
            del self[element]
        return self


def _count_of(pair):
    return pair[1]


def _positive(result, counts):
    for element, count in counts:
        if count > 0:
            result[element] = count
    return result


def _is_mapping(value):
    # Dicts are told apart without loading the abstract base classes.
    if isinstance(value, dict):
        return True
    if isinstance(value, (str, bytes, list, tuple, set, frozenset, range)) or not hasattr(value, "items"):
        return False
    from collections.abc import Mapping

    return isinstance(value, Mapping)
