"""What keys(), values() and items() of an OrderedDict return; loaded when first asked for."""

from collections.abc import ItemsView, KeysView, ValuesView


class _OrderedView:
    """Shows its entries, and hands out the dict's own iterators."""

    __slots__ = ()

    def __repr__(self):
        return f"{type(self).__name__}({list(self)!r})"

    def __iter__(self):
        return iter(self._entries(self._mapping))

    def __reversed__(self):
        return reversed(self._entries(self._mapping))


class odict_keys(_OrderedView, KeysView):
    __slots__ = ()
    __module__ = "builtins"
    _entries = staticmethod(dict.keys)


class odict_values(_OrderedView, ValuesView):
    __slots__ = ()
    __module__ = "builtins"
    _entries = staticmethod(dict.values)


class odict_items(_OrderedView, ItemsView):
    __slots__ = ()
    __module__ = "builtins"
    _entries = staticmethod(dict.items)
