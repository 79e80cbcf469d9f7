"""Names of the types that have no built-in name, and helpers to make classes.

>>> def count():
...     yield 1
>>> isinstance(count, FunctionType), isinstance(count(), GeneratorType)
(True, True)
"""

import sys


def _function():
    pass


def _generator():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


class _Slotted:
    __slots__ = ("slot",)


def _cell():
    value = None

    def inner():
        return value

    return inner.__closure__[0]


FunctionType = LambdaType = type(_function)
CodeType = type(_function.__code__)
GeneratorType = type(_generator())
_made = _coroutine()
CoroutineType = type(_made)
_made.close()
AsyncGeneratorType = type(_async_generator())
CellType = type(_cell())
MappingProxyType = type(type.__dict__)
SimpleNamespace = type(sys.implementation)
MethodType = type(_function.__get__(1))
BuiltinFunctionType = BuiltinMethodType = type(len)
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
MethodDescriptorType = type(str.join)
ClassMethodDescriptorType = type(dict.__dict__["fromkeys"])
ModuleType = type(sys)
GetSetDescriptorType = type(FunctionType.__code__)
MemberDescriptorType = type(_Slotted.slot)
GenericAlias = type(list[int])
UnionType = type(int | str)
EllipsisType = type(...)
NoneType = type(None)
NotImplementedType = type(NotImplemented)

try:
    raise TypeError
except TypeError as _error:
    TracebackType = type(_error.__traceback__)
    FrameType = type(_error.__traceback__.tb_frame)

del sys, _made, _function, _generator, _coroutine, _async_generator, _cell, _Slotted


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Make a class as the `class` statement does; `exec_body` fills its namespace."""
    resolved = resolve_bases(bases)
    metaclass, namespace, keywords = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return metaclass(name, resolved, namespace, **keywords)


def resolve_bases(bases):
    """Replace bases that are no classes by what their `__mro_entries__` says (PEP 560)."""
    resolved = []
    changed = False
    for base in bases:
        if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
            resolved.append(base)
            continue
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved.extend(entries)
        changed = True
    return tuple(resolved) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    """Find the metaclass and make the namespace: (metaclass, namespace, keywords)."""
    keywords = dict(kwds) if kwds else {}
    if "metaclass" in keywords:
        metaclass = keywords.pop("metaclass")
    else:
        metaclass = type(bases[0]) if bases else type
    if isinstance(metaclass, type):
        metaclass = _most_derived(metaclass, bases)
    if hasattr(metaclass, "__prepare__"):
        namespace = metaclass.__prepare__(name, bases, **keywords)
    else:
        namespace = {}
    return metaclass, namespace, keywords


def _most_derived(metaclass, bases):
    winner = metaclass
    for base in bases:
        other = type(base)
        if issubclass(winner, other):
            continue
        if not issubclass(other, winner):
            raise TypeError(
                "metaclass conflict: "
                "the metaclass of a derived class "
                "must be a (non-strict) subclass "
                "of the metaclasses of all its bases"
            )
        winner = other
    return winner


def get_original_bases(cls, /):
    """The bases of a class as they were written, before `__mro_entries__`.

    >>> class Names(list[str]): ...
    >>> get_original_bases(Names)
    (list[str],)
    """
    try:
        return cls.__dict__.get("__orig_bases__", cls.__bases__)
    except AttributeError:
        raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}") from None


class DynamicClassAttribute:
    """A property that is only seen through instances.

    Through the class, `__getattr__` of the metaclass is asked instead, unless
    the getter is abstract.
    """

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or fget.__doc__
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        doc = fget.__doc__ if self.overwrite_doc else None
        made = type(self)(fget, self.fset, self.fdel, doc or self.__doc__)
        made.overwrite_doc = self.overwrite_doc
        return made

    def setter(self, fset):
        made = type(self)(self.fget, fset, self.fdel, self.__doc__)
        made.overwrite_doc = self.overwrite_doc
        return made

    def deleter(self, fdel):
        made = type(self)(self.fget, self.fset, fdel, self.__doc__)
        made.overwrite_doc = self.overwrite_doc
        return made


class _AwaitableGenerator:
    """Makes a generator awaitable, and passes on all that generators can do."""

    def __init__(self, generator):
        self.__wrapped = generator
        self.__name__ = getattr(generator, "__name__", None)
        self.__qualname__ = getattr(generator, "__qualname__", None)

    def send(self, value):
        return self.__wrapped.send(value)

    def throw(self, *details):
        return self.__wrapped.throw(*details)

    def close(self):
        return self.__wrapped.close()

    def __next__(self):
        return next(self.__wrapped)

    def __iter__(self):
        return self

    __await__ = __iter__


def coroutine(func):
    """Make what a generator function returns awaitable."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")

    def wrapped(*arguments, **keywords):
        made = func(*arguments, **keywords)
        if isinstance(made, CoroutineType) or not hasattr(made, "send"):
            return made
        return _AwaitableGenerator(made)

    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        if hasattr(func, name):
            setattr(wrapped, name, getattr(func, name))
    wrapped.__wrapped__ = func
    return wrapped


__all__ = [name for name in globals() if not name.startswith("_")]
