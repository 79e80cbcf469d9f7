"""Abstract base classes: classes that name what their subclasses must define,
and that may count other classes as subclasses without inheritance (PEP 3119).

>>> class Shape(ABC):
...     @abstractmethod
...     def area(self): ...
>>> Shape()
Traceback (most recent call last):
TypeError: Can't instantiate abstract class Shape without an implementation for abstract method 'area'
"""

from _weakref import ref as _ref

# Counts the calls of register(); what a class found *not* to be its subclass
# is known only as long as the count is the same.
_registrations = 0


def abstractmethod(funcobj):
    """Mark a method that subclasses must define.

    A class whose metaclass is ABCMeta cannot be instantiated unless all its
    abstract methods and properties are overridden.
    """
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """Deprecated: `@classmethod` over `@abstractmethod` does the same."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """Deprecated: `@staticmethod` over `@abstractmethod` does the same."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """Deprecated: `@property` over `@abstractmethod` does the same."""

    __isabstractmethod__ = True


class _Relations:
    """What an abstract class knows of others, all of them held weakly."""

    __slots__ = ("registered", "subclasses", "strangers", "registrations")

    def __init__(self):
        self.registered = set()
        self.subclasses = set()
        self.strangers = set()
        self.registrations = _registrations


class ABCMeta(type):
    """The metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _find_abstract(cls, namespace.items())
        cls._abc_impl = _Relations()
        return cls

    def register(cls, subclass):
        """Make a class a virtual subclass, and return it: usable as a decorator."""
        global _registrations
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        registered = cls._abc_impl.registered
        registered.add(_ref(subclass, registered.discard))
        _registrations += 1
        return subclass

    def __instancecheck__(cls, instance):
        """Is the instance's class, or the one it claims to have, a subclass?"""
        subclass = instance.__class__
        if _ref(subclass) in cls._abc_impl.subclasses:
            return True
        actual = type(instance)
        if actual is subclass:
            return cls.__subclasscheck__(subclass)
        return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(actual)

    def __subclasscheck__(cls, subclass):
        """Is it derived, registered, or approved by `__subclasshook__`?"""
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        known = cls._abc_impl
        key = _ref(subclass)
        if key in known.subclasses:
            return True
        if known.registrations != _registrations:
            known.strangers.clear()
            known.registrations = _registrations
        elif key in known.strangers:
            return False
        answer = _is_subclass(cls, subclass)
        remembered = known.subclasses if answer else known.strangers
        remembered.add(_ref(subclass, remembered.discard))
        return answer


def _is_subclass(cls, subclass):
    """The rules of `issubclass` for an abstract class, without memory."""
    answer = cls.__subclasshook__(subclass)
    if answer is not NotImplemented:
        assert isinstance(answer, bool)
        return answer
    if cls in subclass.__mro__:
        return True
    for reference in tuple(cls._abc_impl.registered):
        registered = reference()
        if registered is not None and issubclass(subclass, registered):
            return True
    return any(issubclass(subclass, derived) for derived in cls.__subclasses__())


def _find_abstract(cls, own):
    """The names that are abstract among a class's own and its bases' abstract ones."""
    names = {name for name, value in own if getattr(value, "__isabstractmethod__", False)}
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if getattr(getattr(cls, name, None), "__isabstractmethod__", False):
                names.add(name)
    return frozenset(names)


def update_abstractmethods(cls):
    """Compute anew which methods are abstract, after methods were added to a class.

    Meant for class decorators; the class is returned.
    """
    if not hasattr(cls, "__abstractmethods__"):
        return cls
    own = [(name, getattr(cls, name, None)) for name in cls.__dict__]
    cls.__abstractmethods__ = _find_abstract(cls, own)
    return cls


def get_cache_token():
    """A value that changes with every call of `register()` on any class."""
    return _registrations


class ABC(metaclass=ABCMeta):
    """A base class that makes its subclasses abstract base classes."""

    __slots__ = ()
