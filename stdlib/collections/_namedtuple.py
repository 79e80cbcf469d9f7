"""Tuples whose fields have names.

>>> Point = namedtuple("Point", "x y")
>>> Point(3, y=4)
Point(x=3, y=4)
"""

import sys
from keyword import iskeyword

from _collections import _tuplegetter


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """Makes a tuple class with named fields; `field_names` is a sequence, or a string with spaces or commas."""
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    fields = [sys.intern(str(name)) for name in field_names]
    typename = sys.intern(str(typename))
    if rename:
        fields = _renamed(fields)
    _check_names(typename, fields)
    fields = tuple(fields)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(fields):
            raise TypeError("Got more default values than field names")
        field_defaults = dict(zip(fields[len(fields) - len(defaults) :], defaults))

    namespace = {
        "__doc__": f"{typename}({', '.join(fields)})",
        "__slots__": (),
        "_fields": fields,
        "_field_defaults": field_defaults,
        **_methods(typename, fields, defaults),
        "__match_args__": fields,
    }
    for index, name in enumerate(fields):
        namespace[name] = _tuplegetter(index, sys.intern(f"Alias for field number {index}"))
    made = type(typename, (tuple,), namespace)
    # Pickles and reprs name the module that called.
    made.__module__ = module if module is not None else _caller_module()
    return made


def _caller_module():
    try:
        return sys._getframe(2).f_globals.get("__name__", "__main__")
    except (AttributeError, ValueError):
        return "__main__"


def _renamed(fields):
    seen = set()
    for index, name in enumerate(fields):
        if not name.isidentifier() or iskeyword(name) or name.startswith("_") or name in seen:
            fields[index] = f"_{index}"
        seen.add(name)
    return fields


def _check_names(typename, fields):
    for name in [typename, *fields]:
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    seen = set()
    for name in fields:
        if name.startswith("_") and name not in seen and not _is_generated(name, fields):
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)


def _is_generated(name, fields):
    """Is this the name that `rename` gave to the field?"""
    return name == f"_{fields.index(name)}"


def _methods(typename, fields, defaults):
    parameters = ", ".join(fields)
    values = f"{parameters}," if fields else ""
    template = ", ".join(f"{name}=%r" for name in fields)
    # Only source text gives __new__ the field names as its parameters, and so their error messages.
    __new__ = eval(
        f"lambda _cls, {parameters}: _tuple_new(_cls, ({values}))",
        {"_tuple_new": tuple.__new__, "__builtins__": {}, "__name__": f"namedtuple_{typename}"},
    )
    __new__.__name__ = "__new__"
    __new__.__doc__ = f"Create new instance of {typename}({parameters})"
    __new__.__defaults__ = defaults

    def _make(cls, iterable):
        result = tuple.__new__(cls, iterable)
        if len(result) != len(fields):
            raise TypeError(f"Expected {len(fields)} arguments, got {len(result)}")
        return result

    def _replace(self, /, **kwds):
        result = self._make(map(kwds.pop, fields, self))
        if kwds:
            raise TypeError(f"Got unexpected field names: {list(kwds)!r}")
        return result

    def __repr__(self):
        return f"{type(self).__name__}({template % tuple(self)})"

    def _asdict(self):
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        return tuple(self)

    _make.__doc__ = f"Make a new {typename} object from a sequence or iterable"
    _replace.__doc__ = f"Return a new {typename} object replacing specified fields with new values"
    __repr__.__doc__ = "Return a nicely formatted representation string"
    _asdict.__doc__ = "Return a new dict which maps field names to their values."
    __getnewargs__.__doc__ = "Return self as a plain tuple.  Used by copy and pickle."
    methods = {"__new__": __new__, "_make": _make, "__replace__": _replace, "_replace": _replace,
               "__repr__": __repr__, "_asdict": _asdict, "__getnewargs__": __getnewargs__}
    for name, method in methods.items():
        method.__qualname__ = f"{typename}.{name if name != '__replace__' else '_replace'}"
    return {**methods, "_make": classmethod(_make)}
