"""Weak references, and collections that hold their members weakly.

A collection's callbacks know the collection only weakly, and remove the
entry they were made for.  Iterating goes over a copy, so that members may die
meanwhile.
"""

from _weakref import getweakrefcount, getweakrefs, ref, ReferenceType
from collections.abc import MutableMapping, MutableSet
import sys

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary",
    "ReferenceType", "ProxyType", "CallableProxyType", "ProxyTypes",
    "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize", "KeyedRef",
]


class WeakMethod(ref):
    """A weak reference to a bound method: dead when its object or function is."""

    def __new__(cls, meth, callback=None):
        try:
            obj, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(
                f"argument should be a bound method, not {type(meth)}"
            ) from None

        def die(_):
            self = self_reference()
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, obj, die)
        self._function_reference = ref(func, die)
        self._method_type = type(meth)
        self._alive = True
        self_reference = ref(self)
        return self

    def __init__(self, meth, callback=None):
        pass

    def __call__(self):
        obj, func = ref.__call__(self), self._function_reference()
        if obj is None or func is None:
            return None
        return self._method_type(func, obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._function_reference == other._function_reference

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """A weak reference that knows the key its target has in a mapping."""

    __slots__ = ("key",)

    def __new__(cls, ob, callback, key):
        self = ref.__new__(cls, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        pass


class WeakValueDictionary(MutableMapping):
    """A mapping whose entries vanish when their values die."""

    def __init__(self, other=(), /, **kwargs):
        self.data = {}
        self.update(other, **kwargs)

    def _reference(self, key, value):
        self_reference = ref(self)

        def remove(reference):
            self = self_reference()
            if self is not None and self.data.get(key) is reference:
                del self.data[key]

        return ref(value, remove)

    def _live(self):
        for key, reference in list(self.data.items()):
            value = reference()
            if value is not None:
                yield key, value

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = self._reference(key, value)

    def __delitem__(self, key):
        del self.data[key]

    def __len__(self):
        return len(self.data)

    def __contains__(self, key):
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def __iter__(self):
        for key, _ in self._live():
            yield key

    keys = __iter__

    def values(self):
        for _, value in self._live():
            yield value

    def items(self):
        return self._live()

    def itervaluerefs(self):
        yield from list(self.data.values())

    def valuerefs(self):
        return list(self.data.values())

    def get(self, key, default=None):
        reference = self.data.get(key)
        value = None if reference is None else reference()
        return default if value is None else value

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = value = default
        return value

    def pop(self, key, *args):
        reference = self.data.pop(key, None)
        value = None if reference is None else reference()
        if value is not None:
            return value
        if args:
            return args[0]
        raise KeyError(key)

    def popitem(self):
        while True:
            key, reference = self.data.popitem()
            value = reference()
            if value is not None:
                return key, value

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        new = type(self)()
        for key, value in self.items():
            new[deepcopy(key, memo)] = value
        return new

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = type(self)(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakKeyDictionary(MutableMapping):
    """A mapping whose entries vanish when their keys die."""

    def __init__(self, dict=None):
        self.data = {}
        self_reference = ref(self)

        def remove(reference):
            self = self_reference()
            if self is not None:
                self.data.pop(reference, None)

        self._remove = remove
        if dict is not None:
            self.update(dict)

    def _live(self):
        for reference, value in list(self.data.items()):
            key = reference()
            if key is not None:
                yield key, value

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __len__(self):
        return len(self.data)

    def __contains__(self, key):
        try:
            reference = ref(key)
        except TypeError:
            return False
        return reference in self.data

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def __iter__(self):
        for key, _ in self._live():
            yield key

    keys = __iter__

    def values(self):
        for _, value in self._live():
            yield value

    def items(self):
        return self._live()

    def keyrefs(self):
        return list(self.data)

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def popitem(self):
        while True:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            items = dict.items() if hasattr(dict, "items") else dict
            for key, value in items:
                self[key] = value
        if kwargs:
            self.update(kwargs)

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        new = type(self)()
        for key, value in self.items():
            new[key] = deepcopy(value, memo)
        return new

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        new = type(self)()
        new.update(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakSet(MutableSet):
    """A set whose elements vanish when they die."""

    def __init__(self, data=None):
        self.data = set()
        self_reference = ref(self)

        def remove(reference):
            self = self_reference()
            if self is not None:
                self.data.discard(reference)

        self._remove = remove
        if data is not None:
            self.update(data)

    def __iter__(self):
        for reference in list(self.data):
            item = reference()
            if item is not None:
                yield item

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            reference = ref(item)
        except TypeError:
            return False
        return reference in self.data

    def __repr__(self):
        return repr(self.data)

    def __reduce__(self):
        return type(self), (list(self),), None

    def add(self, item):
        self.data.add(ref(item, self._remove))

    def clear(self):
        self.data.clear()

    def copy(self):
        return type(self)(self)

    def pop(self):
        while True:
            try:
                reference = self.data.pop()
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None
            item = reference()
            if item is not None:
                return item

    def remove(self, item):
        self.data.remove(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def _referenced(self, other):
        return other.data if isinstance(other, WeakSet) else {ref(item) for item in other}

    def _of(self, references):
        new = type(self)()
        new.update(item for item in (reference() for reference in references) if item is not None)
        return new

    def difference(self, other):
        return self._of(self.data - self._referenced(other))

    __sub__ = difference

    def difference_update(self, other):
        self.__isub__(other)

    def __isub__(self, other):
        self.data.difference_update(set(self._referenced(other)))
        return self

    def intersection(self, other):
        return self._of(self.data & self._referenced(other))

    __and__ = intersection

    def intersection_update(self, other):
        self.__iand__(other)

    def __iand__(self, other):
        self.data.intersection_update(self._referenced(other))
        return self

    def union(self, other):
        new = self.copy()
        new.update(other)
        return new

    __or__ = union

    def symmetric_difference(self, other):
        return self._of(self.data ^ self._referenced(other))

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        self.__ixor__(other)

    def __ixor__(self, other):
        for item in list(other):
            if item in self:
                self.discard(item)
            else:
                self.add(item)
        return self

    def issubset(self, other):
        return self.data <= self._referenced(other)

    __le__ = issubset

    def __lt__(self, other):
        return self.data < self._referenced(other)

    def issuperset(self, other):
        return self.data >= self._referenced(other)

    __ge__ = issuperset

    def __gt__(self, other):
        return self.data > self._referenced(other)

    def isdisjoint(self, other):
        return self.data.isdisjoint(self._referenced(other))

    def __eq__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return self.data == self._referenced(other)

    __hash__ = None


def _target(proxy):
    target = object.__getattribute__(proxy, "_reference")()
    if target is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return target


def _real(value):
    return _target(value) if type(value) in ProxyTypes else value


def _forward(function):
    """A special method that hands on to the target."""

    def method(self, *args):
        return function(_target(self), *[_real(arg) for arg in args])

    return method


def _reflect(function):
    """A special method that hands on to the target as the right operand."""

    def method(self, other):
        return function(_real(other), _target(self))

    return method


class ProxyType:
    """Stands for its target, which it does not keep alive."""

    __slots__ = ("_reference",)
    __hash__ = None

    def __getattribute__(self, name):
        return getattr(_target(self), name)

    def __setattr__(self, name, value):
        setattr(_target(self), name, value)

    def __delattr__(self, name):
        delattr(_target(self), name)

    def __repr__(self):
        target = object.__getattribute__(self, "_reference")()
        name = type(target).__name__
        return f"<weakproxy at {id(self):#x}; to '{name}' at {id(target):#x}>"


def _add_special_methods():
    import operator

    for name in ("add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "lshift", "rshift", "pow"):
        function = getattr(operator, name)
        setattr(ProxyType, f"__{name}__", _forward(function))
        setattr(ProxyType, f"__r{name}__", _reflect(function))
        setattr(ProxyType, f"__i{name}__", _forward(getattr(operator, f"i{name}")))
    for name in ("and", "or", "xor"):
        function = getattr(operator, f"__{name}__")
        setattr(ProxyType, f"__{name}__", _forward(function))
        setattr(ProxyType, f"__r{name}__", _reflect(function))
        setattr(ProxyType, f"__i{name}__", _forward(getattr(operator, f"i{name}")))
    for name in ("lt", "le", "eq", "ne", "gt", "ge", "neg", "pos", "abs", "index",
                 "contains", "getitem", "setitem", "delitem"):
        setattr(ProxyType, f"__{name}__", _forward(getattr(operator, name)))
    forwarded = {
        "str": str, "bytes": bytes, "bool": bool, "int": int, "float": float, "len": len,
        "iter": iter, "next": next, "reversed": reversed, "divmod": divmod, "invert": operator.invert,
    }
    for name, function in forwarded.items():
        setattr(ProxyType, f"__{name}__", _forward(function))


_add_special_methods()
ProxyType.__hash__ = None


class CallableProxyType(ProxyType):
    """A proxy of something that can be called."""

    __slots__ = ()

    def __call__(self, /, *args, **kwargs):
        return _target(self)(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)


def proxy(object, callback=None, /):
    """Create a proxy object that weakly references 'object'.

    'callback', if given, is called with a reference to the proxy when
    'object' is about to be finalized.
    """
    cls = CallableProxyType if callable(object) else ProxyType
    new = cls.__new__(cls)
    _set_reference(new, ref(object, callback and (lambda _: callback(new))))
    return new


_set_reference = ProxyType.__dict__["_reference"].__set__


class finalize:
    """Calls a function when an object dies, or at exit at the latest."""

    __slots__ = ()
    _registry = {}
    _count = 0
    _registered = False

    class _Info:
        __slots__ = ("weakref", "func", "args", "kwargs", "atexit", "index")

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._registered:
            import atexit

            atexit.register(self._exit)
            finalize._registered = True
        info = self._Info()
        info.weakref = ref(obj, self)
        info.func, info.args, info.kwargs = func, args, kwargs or None
        info.atexit = True
        finalize._count += 1
        info.index = finalize._count
        self._registry[self] = info

    def __call__(self, _=None):
        """If alive then mark as dead and return func(*args, **kwargs);
        otherwise return None"""
        info = self._registry.pop(self, None)
        if info is not None:
            return info.func(*info.args, **(info.kwargs or {}))

    def detach(self):
        """If alive then mark as dead and return (obj, func, args, kwargs);
        otherwise return None"""
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is not None and self._registry.pop(self, None):
            return obj, info.func, info.args, info.kwargs or {}

    def peek(self):
        """If alive then return (obj, func, args, kwargs);
        otherwise return None"""
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is not None:
            return obj, info.func, info.args, info.kwargs or {}

    @property
    def alive(self):
        """Whether finalizer is alive"""
        return self in self._registry

    @property
    def atexit(self):
        """Whether finalizer should be called at exit"""
        info = self._registry.get(self)
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        name = type(obj).__name__
        return f"<{type(self).__name__} object at {id(self):#x}; for {name!r} at {id(obj):#x}>"

    @classmethod
    def _exit(cls):
        """Runs what is left at exit, the newest first."""
        while True:
            left = [(info.index, f) for f, info in cls._registry.items() if info.atexit]
            if not left:
                break
            _, newest = max(left)
            try:
                newest()
            except Exception:
                sys.excepthook(*sys.exc_info())
