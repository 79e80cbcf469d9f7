"""Container types beyond list, dict, set and tuple.

>>> Counter("banana").most_common(2)
[('a', 3), ('n', 2)]
"""

__all__ = [
    "ChainMap",
    "Counter",
    "OrderedDict",
    "UserDict",
    "UserList",
    "UserString",
    "defaultdict",
    "deque",
    "namedtuple",
]

import sys
from _collections import defaultdict, deque
from collections._counter import Counter
from collections._namedtuple import namedtuple

# Importing these costs the abstract base classes, so it waits until they are asked for.
_LATE = {
    "ChainMap": "collections._wrappers",
    "UserDict": "collections._wrappers",
    "UserList": "collections._wrappers",
    "UserString": "collections._wrappers",
    "abc": "collections.abc",
}


def __getattr__(name):
    source = _LATE.get(name)
    if source is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    __import__(source)
    module = sys.modules[source]
    value = globals()[name] = module if name == "abc" else getattr(module, name)
    return value


def __dir__():
    return sorted(globals().keys() | _LATE.keys())


class OrderedDict(dict):
    """A dict that can move keys to either end and whose equality depends on the order.

    >>> turns = OrderedDict.fromkeys("abc")
    >>> turns.move_to_end("a")
    >>> "".join(turns)
    'bca'
    """

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, other=(), /, *extra, **kwargs):
        if extra:
            raise TypeError(f"expected at most 1 argument, got {len(extra) + 1}")
        self.update(other, **kwargs)

    def move_to_end(self, key, last=True):
        """Moves an existing key to the end, or to the beginning if `last` is false."""
        if key not in self:
            raise KeyError(key)
        value = dict.pop(self, key)
        if last:
            dict.__setitem__(self, key, value)
        else:
            rest = dict(dict.items(self))
            dict.clear(self)
            dict.__setitem__(self, key, value)
            dict.update(self, rest)

    def popitem(self, last=True):
        """Removes and returns a pair: the last, or the first if `last` is false."""
        if not self:
            raise KeyError("dictionary is empty")
        if last:
            return dict.popitem(self)
        key = next(dict.__iter__(self))
        return key, dict.pop(self, key)

    def update(self, other=(), /, **kwargs):
        for pairs in (other, kwargs):
            if hasattr(pairs, "keys"):
                for key in pairs.keys():
                    self[key] = pairs[key]
            else:
                for key, value in pairs:
                    self[key] = value

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def pop(self, key, *default, **named):
        if key not in self and not default and not named and hasattr(type(self), "__missing__"):
            return self.__missing__(key)
        return dict.pop(self, key, *default, *named.values())

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made

    def copy(self):
        return self.__class__(self)

    def __reduce__(self):
        state = self.__getstate__()
        return self.__class__, (), state, None, iter(self.items())

    def keys(self):
        return _ordered_view("odict_keys", self)

    def values(self):
        return _ordered_view("odict_values", self)

    def items(self):
        return _ordered_view("odict_items", self)

    def __eq__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        if not dict.__eq__(self, other):
            return False
        return not isinstance(other, OrderedDict) or list(dict.__iter__(self)) == list(dict.__iter__(other))

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    def __repr__(self):
        shown = dict.__repr__(self)
        if shown == "{}":
            return f"{type(self).__name__}()"
        return "..." if shown == "{...}" else f"{type(self).__name__}({shown})"

    def __reduce__(self):
        return type(self), (), getattr(self, "__dict__", None) or None, None, iter(self.items())

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        merged = self.__class__(self)
        merged.update(other)
        return merged

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        merged = self.__class__(other)
        merged.update(self)
        return merged

    def __ior__(self, other):
        self.update(other)
        return self


def _ordered_view(name, mapping):
    from collections import _ordered_views

    return getattr(_ordered_views, name)(mapping)
