"""Variables whose values belong to a context; every asynchronous task has a context of its own.

>>> name = ContextVar("name", default="nobody")
>>> token = name.set("Ann")
>>> name.get(), name.reset(token), name.get()
('Ann', None, 'nobody')
"""

__all__ = ["Context", "ContextVar", "Token", "copy_context"]

_missing = object()


class Context:
    """A mapping of variables to values; `run` calls a function with it."""

    __slots__ = ("_data", "_entered", "__weakref__")

    def __init__(self):
        self._data = {}
        self._entered = False

    def run(self, callable, /, *args, **kwargs):
        """Call a function in this context."""
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self} is already entered")
        before = _current[0]
        self._entered = True
        _current[0] = self
        try:
            return callable(*args, **kwargs)
        finally:
            _current[0] = before
            self._entered = False

    def copy(self):
        """Another context with the same values."""
        other = Context()
        other._data = self._data.copy()
        return other

    def _key(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError(f"a ContextVar key was expected, got {var!r}")
        return var

    def __getitem__(self, var):
        return self._data[self._key(var)]

    def __contains__(self, var):
        return self._key(var) in self._data

    def get(self, var, default=None, /):
        return self._data.get(self._key(var), default)

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)

    def __eq__(self, other):
        return self._data == other._data if isinstance(other, Context) else NotImplemented

    __hash__ = None

    def keys(self):
        return self._data.keys()

    def values(self):
        return self._data.values()

    def items(self):
        return self._data.items()


_current = [Context()]


class Token:
    """What `ContextVar.set` gives: the way back to the value before; also a context manager."""

    MISSING = _missing
    __slots__ = ("var", "old_value", "_context", "_used")

    def __init__(self, context, var, old_value):
        self.var = var
        self.old_value = old_value
        self._context = context
        self._used = False

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.var.reset(self)

    def __repr__(self):
        return f"<Token{' used' if self._used else ''} var={self.var!r} at {id(self):#x}>"

    __class_getitem__ = classmethod(type(list[int]))


class ContextVar:
    """A variable that has a value in each context."""

    __slots__ = ("name", "_default", "__weakref__")

    def __init__(self, name, /, *, default=_missing):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self.name = name
        self._default = default

    def get(self, default=_missing, /):
        """The value, or the default."""
        found = _current[0]._data.get(self, _missing)
        if found is not _missing:
            return found
        if default is not _missing:
            return default
        if self._default is not _missing:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Set the value; gives a token for `reset`."""
        context = _current[0]
        token = Token(context, self, context._data.get(self, _missing))
        context._data[self] = value
        return token

    def reset(self, token, /):
        """The value that there was before the call that gave the token."""
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token.var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        if token._context is not _current[0]:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        if token.old_value is _missing:
            del token._context._data[self]
        else:
            token._context._data[self] = token.old_value

    def __repr__(self):
        default = "" if self._default is _missing else f" default={self._default!r}"
        return f"<ContextVar name={self.name!r}{default} at {id(self):#x}>"

    __class_getitem__ = classmethod(type(list[int]))


def copy_context():
    """A copy of the context in use."""
    return _current[0].copy()
