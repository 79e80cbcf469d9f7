"""Functions that work on functions: caching, partial application, wrapping, dispatching on types.

>>> reduce(lambda total, digit: total * 10 + digit, [1, 2, 3])
123
"""

__all__ = [
    "update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cache", "cmp_to_key",
    "lru_cache", "reduce", "partial", "partialmethod", "singledispatch", "singledispatchmethod", "cached_property",
    "Placeholder",
]

from _functools import Placeholder, _lru_cache_wrapper, cmp_to_key, partial, reduce

GenericAlias = type(list[int])
WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotate__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes `wrapper` look like `wrapped`: its name, documentation and attributes; `__wrapped__` is the original."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that applies update_wrapper() to the function under it."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


def _check_placeholders(args, keywords):
    if args and args[-1] is Placeholder:
        raise TypeError("trailing Placeholders are not allowed")
    if any(value is Placeholder for value in keywords.values()):
        raise TypeError("Placeholder cannot be passed as a keyword argument")


def _joined(function, args):
    """The arguments of a partial with these after them, the first of these in the open places."""
    given = iter(args)
    start = tuple([next(given, Placeholder) if held is Placeholder else held for held in function.args])
    return (*start, *given)


class partialmethod:
    """Like partial, but to be used as a method: the instance comes first.

    >>> class Cell:
    ...     alive = False
    ...     def set(self, alive):
    ...         self.alive = alive
    ...     revive = partialmethod(set, True)
    >>> cell = Cell()
    >>> cell.revive()
    >>> cell.alive
    True
    """

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and getattr(func, "__get__", None) is None:
            raise TypeError(f"the first argument {func!r} must be a callable or a descriptor")
        _check_placeholders(args, keywords)
        if isinstance(func, partialmethod):
            args = _joined(func, args)
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        shown = [repr(self.func), *map(repr, self.args)]
        shown += [f"{name}={value!r}" for name, value in self.keywords.items()]
        return f"functools.{type(self).__name__}({', '.join(shown)})"

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        if get is not None:
            bound = get(obj, cls)
            if bound is not self.func:
                made = partial(bound, *self.args, **self.keywords)
                if hasattr(bound, "__self__"):
                    made.__self__ = bound.__self__
                return made
        return self._as_function().__get__(obj, cls)

    def _as_function(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *_joined(self, args), **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)


# How each comparison follows from another one's result.
_ORDERINGS = {
    "__lt__": {
        "__gt__": lambda less, a, b: not less and a != b,
        "__le__": lambda less, a, b: less or a == b,
        "__ge__": lambda less, a, b: not less,
    },
    "__le__": {
        "__ge__": lambda at_most, a, b: not at_most or a == b,
        "__lt__": lambda at_most, a, b: at_most and a != b,
        "__gt__": lambda at_most, a, b: not at_most,
    },
    "__gt__": {
        "__lt__": lambda greater, a, b: not greater and a != b,
        "__ge__": lambda greater, a, b: greater or a == b,
        "__le__": lambda greater, a, b: not greater,
    },
    "__ge__": {
        "__le__": lambda at_least, a, b: not at_least or a == b,
        "__gt__": lambda at_least, a, b: at_least and a != b,
        "__lt__": lambda at_least, a, b: not at_least,
    },
}


def total_ordering(cls):
    """A class decorator: from one of <, <=, >, >= (and ==) it makes the other three."""
    roots = [name for name in _ORDERINGS if getattr(cls, name, None) is not getattr(object, name)]
    if not roots:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    # __lt__ is preferred to __le__, that to __gt__, and that to __ge__.
    root = roots[0]
    for name, combine in _ORDERINGS[root].items():
        if name not in roots:
            setattr(cls, name, _ordering(root, name, combine))
    return cls


def _ordering(root, name, combine):
    def compare(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        return combine(result, self, other)

    compare.__name__ = compare.__qualname__ = name
    compare.__doc__ = getattr(int, name).__doc__
    return compare


class _CacheInfo(tuple):
    """What cache_info() returns; a named tuple, without the cost of making one at every import."""

    __slots__ = ()
    _fields = __match_args__ = ("hits", "misses", "maxsize", "currsize")
    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __new__(cls, hits, misses, maxsize, currsize):
        return super().__new__(cls, (hits, misses, maxsize, currsize))

    def __repr__(self):
        return f"CacheInfo(hits={self[0]!r}, misses={self[1]!r}, maxsize={self[2]!r}, currsize={self[3]!r})"

    def _asdict(self):
        return dict(zip(self._fields, self))


def lru_cache(maxsize=128, typed=False):
    """A decorator that remembers results, at most `maxsize` of them (None: all), forgetting the least recently used.

    >>> @lru_cache(maxsize=2)
    ... def square(x):
    ...     return x * x
    >>> square(3), square(3), square.cache_info()
    (9, 9, CacheInfo(hits=1, misses=1, maxsize=2, currsize=1))
    """
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        # Used without parentheses: @lru_cache.
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorate(user_function):
        return _cached(user_function, maxsize, typed)

    return decorate


def cache(user_function, /):
    """Remembers every result: lru_cache(maxsize=None)."""
    return lru_cache(maxsize=None)(user_function)


def _cached(user_function, maxsize, typed):
    wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, user_function)


class cached_property:
    """A property that is computed once and then kept in the instance's __dict__."""

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = getattr(func, "__module__", None)

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        kind = type(instance).__name__
        try:
            kept = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {kind!r} instance to cache {self.attrname!r} property."
            ) from None
        if self.attrname in kept:
            return kept[self.attrname]
        value = self.func(instance)
        try:
            kept[self.attrname] = value
        except TypeError:
            raise TypeError(
                f"The '__dict__' attribute on {kind!r} instance does not support item assignment "
                f"for caching {self.attrname!r} property."
            ) from None
        return value


def _best_match(cls, registry):
    """The registered type that fits a class best: its own nearest base, or an abstract base class it is registered with.

    An abstract base class counts as standing behind the last class of the method resolution order that conforms to it.
    """
    order = cls.__mro__
    candidates = []
    for known in registry:
        if known in order:
            candidates.append((2 * order.index(known), known))
        elif issubclass(cls, known):
            conforming = [place for place, base in enumerate(order) if base is not object and issubclass(base, known)]
            candidates.append((2 * conforming[-1] + 1 if conforming else 1, known))
    best = None
    for place, known in sorted(candidates, key=lambda candidate: candidate[0]):
        if best is None or (place == best[0] and issubclass(known, best[1])):
            best = place, known
        elif place == best[0] and place % 2 and not issubclass(best[1], known):
            raise RuntimeError(f"Ambiguous dispatch: {best[1]} or {known}")
    return best and best[1]


def singledispatch(func):
    """Makes a function generic: implementations for types are added with register(), the first argument's type decides.

    >>> @singledispatch
    ... def describe(value):
    ...     return "something"
    >>> @describe.register
    ... def _(value: int):
    ...     return "a number"
    >>> describe(3), describe("x")
    ('a number', 'something')
    """
    registry = {}
    found = {}
    name = getattr(func, "__name__", "singledispatch function")

    def dispatch(cls):
        """The implementation for a class."""
        try:
            return found[cls]
        except KeyError:
            match = cls if cls in registry else _best_match(cls, registry)
            found[cls] = implementation = registry.get(match)
            return implementation

    def register(cls, func=None):
        """Adds an implementation for a type, or for the one that its first parameter is annotated with."""
        if _is_dispatchable(cls):
            if func is None:
                return lambda function: register(cls, function)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            func = cls
            cls = _annotated_type(func)
        for kind in _members(cls):
            registry[kind] = func
        found.clear()
        return func

    def wrapper(*args, **kwds):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kwds)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = type(type.__dict__)(registry)
    wrapper._clear_cache = found.clear
    update_wrapper(wrapper, func)
    return wrapper


_union_type = type(int | str)


def _members(cls):
    """The types that a type or a union of types stands for."""
    return cls.__args__ if isinstance(cls, _union_type) else (cls,)


def _is_dispatchable(cls):
    return all(isinstance(kind, type) and not isinstance(kind, GenericAlias) for kind in _members(cls))


def _annotated_type(func):
    annotations = getattr(func, "__annotations__", {})
    if not annotations:
        raise TypeError(
            f"Invalid first argument to `register()`: {func!r}. "
            "Use either `@register(some_class)` or plain `@register` on an annotated function."
        )
    parameter, cls = next(iter(annotations.items()))
    if isinstance(cls, str):
        # Annotations are text under `from __future__ import annotations`.
        cls = eval(cls, getattr(func, "__globals__", {}))
    if not _is_dispatchable(cls):
        if isinstance(cls, _union_type):
            raise TypeError(f"Invalid annotation for {parameter!r}. {cls!r} not all arguments are classes.")
        raise TypeError(f"Invalid annotation for {parameter!r}. {cls!r} is not a class.")
    return cls


class singledispatchmethod:
    """Like singledispatch, for methods: the type of the argument after `self` decides."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Adds an implementation for a type."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch
        name = getattr(self.func, "__name__", "singledispatchmethod method")

        def method(*args, **kwargs):
            if not args:
                raise TypeError(f"{name} requires at least 1 positional argument")
            return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        method.__isabstractmethod__ = self.__isabstractmethod__
        method.register = self.register
        update_wrapper(method, self.func)
        return method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
