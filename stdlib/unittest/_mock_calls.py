"""Calls as values: what mocks remember, and what tests compare with that."""


class _Any:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"

    __hash__ = None


ANY = _Any()


def _arguments_text(args, kwargs):
    return ", ".join([*map(repr, args), *(f"{name}={value!r}" for name, value in kwargs.items())])


class _Call(tuple):
    """A call: its name, its positional arguments, its keyword arguments. Those of a mock itself have no name.

    `call.path.to(1).method(2)` makes such values in tests.
    """

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        args, kwargs = (), {}
        if len(value) == 3:
            name, args, kwargs = value
        elif len(value) == 2:
            first, second = value
            if isinstance(first, str):
                name = first
                args, kwargs = (second, {}) if isinstance(second, tuple) else ((), second)
            else:
                args, kwargs = first, second
        elif len(value) == 1:
            (only,) = value
            if isinstance(only, str):
                name = only
            elif isinstance(only, tuple):
                args = only
            else:
                kwargs = only
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name, self._mock_parent, self._mock_from_kall = name, parent, from_kall

    def __eq__(self, other):
        try:
            length = len(other)
        except TypeError:
            return NotImplemented
        own_name, own_args, own_kwargs = self if len(self) == 3 else ("", *self)
        parent, other_parent = self._mock_parent, getattr(other, "_mock_parent", None)
        if parent and other_parent and parent != other_parent:
            return False
        if length > 3:
            return False
        if isinstance(other, _Call):
            name, args, kwargs = tuple(other) if length == 3 else ("", *tuple(other))
        else:
            made = _Call(tuple(other))
            name, args, kwargs = made
        if own_name and name != own_name:
            return False
        # The order gives ANY the first word.
        return (args, kwargs) == (own_args, own_kwargs)

    __ne__ = object.__ne__
    __hash__ = tuple.__hash__

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + "()", parent=self)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if self._mock_name is None:
            return _Call(name=name, from_kall=False)
        return _Call(name=f"{self._mock_name}.{name}", parent=self, from_kall=False)

    def __getattribute__(self, name):
        # `call.count` and `call.index` are calls, too.
        if name in ("count", "index"):
            raise AttributeError
        return tuple.__getattribute__(self, name)

    @property
    def args(self):
        """The positional arguments."""
        return self[0] if len(self) == 2 else self[1]

    @property
    def kwargs(self):
        """The keyword arguments."""
        return self[1] if len(self) == 2 else self[2]

    def text(self, name):
        """The call as it would be written."""
        return f"{name}({_arguments_text(self.args, self.kwargs)})"

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return name if name.startswith("call") else f"call.{name}"
        name = self[0] if len(self) == 3 else ""
        if not name:
            name = "call"
        elif not name.startswith("()"):
            name = f"call.{name}"
        else:
            name = f"call{name}"
        return self.text(name)

    def call_list(self):
        """All the calls that a chain of calls consists of."""
        found, here = [], self
        while here is not None:
            if here._mock_from_kall:
                found.append(here)
            here = here._mock_parent
        return _CallList(reversed(found))


call = _Call(from_kall=False)


class _CallList(list):
    """Calls in their order."""

    def has_run(self, calls):
        """Do these calls stand here in a row?"""
        count = len(calls)
        return any(list(self[start : start + count]) == calls for start in range(len(self) - count + 1))

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        return self.has_run(value)

    def __repr__(self):
        from pprint import pformat

        return pformat(list(self))
