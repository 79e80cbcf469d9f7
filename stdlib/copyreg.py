"""How to copy and pickle types that do not say so themselves.

`object.__reduce_ex__` and the modules `copy` and `pickle` ask here.
"""

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Makes `pickle_function` the way to reduce objects of a type."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    """Checks that a constructor can be called."""
    if not callable(object):
        raise TypeError("constructors must be callable")


def pickle_complex(c):
    return complex, (c.real, c.imag)


pickle(complex, pickle_complex, complex)


def pickle_union(obj):
    import operator
    from functools import reduce

    return reduce, (operator.or_, obj.__args__)


pickle(type(int | str), pickle_union)


def pickle_super(obj):
    return super, (obj.__thisclass__, obj.__self__)


pickle(super, pickle_super)


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    """Makes an object that protocols 0 and 1 reduced: an instance of `cls` with the value `state` of its built-in base."""
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ is not object.__init__:
        base.__init__(made, state)
    return made


def _reduce_ex(self, proto):
    """object.__reduce_ex__ for protocols 0 and 1."""
    cls = self.__class__
    for base in cls.__mro__:
        if base.__module__ == "builtins":
            break
    if base is object:
        state = None
    elif base is cls:
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    else:
        state = base(self)
    arguments = (cls, base, state)
    getstate = getattr(self, "__getstate__", None)
    attributes = getattr(self, "__dict__", None) if getstate is None else getstate()
    return (_reconstructor, arguments, attributes) if attributes else (_reconstructor, arguments)


def _reduce_object(self, protocol):
    """What object.__reduce_ex__ says under Baton: how to make the object again. CPython has this in C."""
    for kind, reduction in _NATIVE_REDUCTIONS:
        if isinstance(self, kind):
            return reduction(self)
    if protocol < 2:
        return _reduce_ex(self, protocol)
    cls = type(self)
    base = next(base for base in cls.__mro__ if base.__module__ == "builtins")
    if base not in _VALUES and base not in (object, list, dict, type(None), type(Ellipsis), type(NotImplemented)):
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    listitems = iter(self) if base is list else None
    dictitems = iter(self.items()) if base is dict else None
    rest = (self.__getstate__(), listitems, dictitems)
    if hasattr(cls, "__getnewargs_ex__"):
        args, kwargs = self.__getnewargs_ex__()
        if kwargs:
            return __newobj_ex__, (cls, args, kwargs), *rest
    elif hasattr(cls, "__getnewargs__"):
        args = self.__getnewargs__()
    else:
        args = _VALUES[base](self) if base in _VALUES else ()
    return __newobj__, (cls, *args), *rest


# The arguments that make an object with the same value of an immutable type.
_VALUES = {
    int: lambda value: (int(value),),
    float: lambda value: (float(value),),
    str: lambda value: (str.__str__(value),),
    bytes: lambda value: (bytes(value),),
    tuple: lambda value: (tuple(value),),
    complex: lambda value: (value.real, value.imag),
    bool: lambda value: (bool(value),),
}


def _reduce_elements(value):
    return type(value), (list(value),), value.__getstate__()


def _reduce_exception(value):
    state = getattr(value, "__dict__", None)
    return (type(value), value.args, state) if state else (type(value), value.args)


# Types that have a __reduce__ of their own in CPython.
_NATIVE_REDUCTIONS = [
    ((set, frozenset), _reduce_elements),
    (bytearray, lambda value: (type(value), (bytes(value),), value.__getstate__())),
    (BaseException, _reduce_exception),
    (range, lambda value: (range, (value.start, value.stop, value.step))),
    (slice, lambda value: (slice, (value.start, value.stop, value.step))),
    (type(len), lambda value: value.__name__),
]


def _slotnames(cls):
    """The names of the slots that hold the state of an instance; CPython's object.__getstate__ asks for them."""
    names = cls.__dict__.get("__slotnames__")
    if names is not None:
        return names
    names = []
    for base in cls.__mro__:
        slots = base.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                owner = base.__name__.lstrip("_")
                name = f"_{owner}{name}" if owner else name
            names.append(name)
    try:
        cls.__slotnames__ = names
    except (AttributeError, TypeError):
        pass
    return names


_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def add_extension(module, name, code):
    """Gives a global name a number, by which pickle writes it."""
    code = int(code)
    if not 1 <= code <= 0x7FFFFFFF:
        raise ValueError("code out of range")
    key = (module, name)
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f"key {key} is already registered with code {_extension_registry[key]}")
    if code in _inverted_registry:
        raise ValueError(f"code {code} is already in use for key {_inverted_registry[code]}")
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    """Takes a number back."""
    key = (module, name)
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f"key {key} is not registered with code {code}")
    del _extension_registry[key]
    del _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    """Forgets the objects that numbers stood for."""
    _extension_cache.clear()
