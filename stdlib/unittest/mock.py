"""Objects that stand in for others in tests: they take every call, remember it, and answer as they are told.

>>> send = Mock(return_value="sent")
>>> send("Ann", urgent=True)
'sent'
>>> send.assert_called_once_with("Ann", urgent=True)
>>> send.call_args
call('Ann', urgent=True)
"""

import asyncio
import builtins
import contextlib
import functools
import inspect
import sys

from unittest._mock_calls import ANY, _Call, _CallList, call

__all__ = [
    "Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock", "ThreadingMock",
    "FILTER_DIR", "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal",
]  # fmt: skip

FILTER_DIR = True
# Marks this module's frames: they are left out of the tracebacks of failed tests.
__unittest = True


class _Sentinel:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"

    def __reduce__(self):
        return f"sentinel.{self.name}"


class _Sentinels:
    """Makes an object of its own for every name."""

    def __init__(self):
        self._known = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError
        return self._known.setdefault(name, _Sentinel(name))


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT
_MISSING = sentinel.MISSING
_DELETED = sentinel.DELETED


class InvalidSpecError(Exception):
    """A mock was to be the model of another."""


_NUMERICS = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow divmod".split()
_RIGHT = [f"r{name}" for name in _NUMERICS]
_IN_PLACE = [f"i{name}" for name in _NUMERICS if name != "divmod"]
_CALLABLE_MAGICS = (
    "hash str sizeof lt gt le ge eq ne getitem setitem delitem len contains iter enter exit complex ceil floor trunc int float "
    "bool index round neg pos abs invert reversed missing fspath call get set delete aenter aexit aiter anext format dir repr"
).split()
_MAGICS = {f"__{name}__" for name in [*_NUMERICS, *_RIGHT, *_IN_PLACE, *_CALLABLE_MAGICS]}
# What MagicMock has from the start; the answers are set when they are first asked for.
_CONFIGURED = _MAGICS - {
    "__repr__", "__dir__", "__format__", "__missing__", "__get__", "__set__", "__delete__", "__reversed__", "__call__",
    *(f"__{name}__" for name in _RIGHT), "__eq__", "__ne__", "__hash__", "__str__", "__sizeof__",
}  # fmt: skip
_VALUES = {
    "__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented, "__int__": 1,
    "__contains__": False, "__len__": 0, "__exit__": False, "__complex__": 1j, "__float__": 1.0, "__bool__": True,
    "__index__": 1,
}  # fmt: skip
_ASYNC_MAGICS = {"__aenter__", "__aexit__", "__anext__"}
_ASSERTIONS = ("assert", "assret", "asert", "aseert", "assrt")


def _is_exception(value):
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)


def _is_async(value):
    return inspect.iscoroutinefunction(value)


class _Delegate:
    """A property whose value the mock of a specification keeps."""

    def __set_name__(self, owner, name):
        self.place = f"_mock_{name}"

    def __get__(self, mock, owner=None):
        return self if mock is None else mock.__dict__[self.place]

    def __set__(self, mock, value):
        mock.__dict__[self.place] = value


class NonCallableMock:
    """A mock that cannot be called."""

    called = _Delegate()
    call_count = _Delegate()
    call_args = _Delegate()
    call_args_list = _Delegate()
    mock_calls = _Delegate()
    method_calls = _Delegate()

    def __new__(cls, /, *args, **kwargs):
        # A class for every mock, so that each can have special methods of its own.
        own = type(cls.__name__, (cls,), {"__doc__": cls.__doc__, "__module__": cls.__module__})
        return object.__new__(own)

    def __init__(
        self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="", _new_parent=None,
        _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs,
    ):  # fmt: skip
        state = self.__dict__
        if spec_set is not None:
            spec, is_set = spec_set, True
        else:
            is_set = False
        if isinstance(spec, NonCallableMock):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        state.update(
            _mock_parent=parent, _mock_name=name, _mock_new_name=_new_name, _mock_new_parent=parent if _new_parent is None else _new_parent,
            _mock_children={}, _mock_wraps=wraps, _mock_unsafe=unsafe, _mock_sealed=False, _mock_spec=None,
            _mock_spec_class=None, _mock_methods=None, _mock_spec_set=is_set, _mock_signature=None,
            _mock_return_value=DEFAULT, _mock_side_effect=None,
        )  # fmt: skip
        if spec is not None:
            self._use_spec(spec)
        self.reset_mock()
        if kwargs:
            self.configure_mock(**kwargs)

    def _use_spec(self, spec):
        state = self.__dict__
        state["_mock_spec"] = spec
        if isinstance(spec, (list, tuple)):
            state["_mock_methods"] = list(spec)
            return
        state["_mock_methods"] = dir(spec)
        for base in getattr(spec if isinstance(spec, type) else type(spec), "__mro__", ()):
            annotations = getattr(base, "__annotations__", None)
            state["_mock_methods"] += annotations if isinstance(annotations, dict) else ()
        state["_mock_spec_class"] = spec if isinstance(spec, type) else type(spec)
        if not isinstance(self, NonCallableMagicMock) or isinstance(spec, type) or callable(spec):
            state["_mock_signature"] = _signature_of(spec, isinstance(spec, type))

    @property
    def __class__(self):
        spec_class = self.__dict__.get("_mock_spec_class")
        return type(self) if spec_class is None else spec_class

    @property
    def return_value(self):
        """What a call gives."""
        value = self.__dict__["_mock_return_value"]
        if value is DEFAULT and self.__dict__["_mock_wraps"] is None:
            value = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        self.__dict__["_mock_return_value"] = value
        _adopt(self, value, None, "()")

    @property
    def side_effect(self):
        """A function to be called, an exception to be raised, or answers to be given one after another."""
        return self.__dict__["_mock_side_effect"]

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value):
            value = iter(value)
        self.__dict__["_mock_side_effect"] = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forget all calls."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called, self.call_args, self.call_count = False, None, 0
        self.mock_calls, self.call_args_list, self.method_calls = _CallList(), _CallList(), _CallList()
        if return_value:
            self.__dict__["_mock_return_value"] = DEFAULT
        if side_effect:
            self.__dict__["_mock_side_effect"] = None
        for child in self.__dict__["_mock_children"].values():
            if isinstance(child, NonCallableMock):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        answer = self.__dict__["_mock_return_value"]
        if isinstance(answer, NonCallableMock) and answer is not self:
            answer.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Set attributes, also of attributes: `**{"method.return_value": 3}`."""
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *before, last = path.split(".")
            target = self
            for name in before:
                target = getattr(target, name)
            setattr(target, last, value)

    def attach_mock(self, mock, attribute):
        """Make another mock an attribute of this one."""
        inner = mock.mock if inspect.isfunction(mock) and hasattr(mock, "mock") else mock
        inner.__dict__.update(_mock_parent=None, _mock_new_parent=None, _mock_name="", _mock_new_name=None)
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        """Allow only the attributes of another object."""
        self._use_spec(spec)
        self.__dict__["_mock_spec_set"] = spec_set

    def __getattr__(self, name):
        state = self.__dict__
        if name in ("_mock_methods", "_mock_unsafe") or "_mock_children" not in state:
            raise AttributeError(name)
        allowed = state["_mock_methods"]
        if allowed is not None and (name not in allowed or name in _MAGICS):
            raise AttributeError(f"Mock object has no attribute {name!r}")
        if allowed is None and name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        if not state["_mock_unsafe"] and (allowed is None or name not in allowed):
            if name.startswith(_ASSERTIONS) or name in ("called_once", "called_with", "called_once_with", "has_calls", "any_call"):
                raise AttributeError(
                    f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute."
                )
        child = state["_mock_children"].get(name)
        if child is _DELETED:
            raise AttributeError(name)
        if child is None:
            wraps = None if state["_mock_wraps"] is None else getattr(state["_mock_wraps"], name)
            child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            state["_mock_children"][name] = child
        elif isinstance(child, _SpecLater):
            child = state["_mock_children"][name] = child.make(self, name)
        return child

    def __setattr__(self, name, value):
        if name in ("called", "call_count", "call_args", "call_args_list", "mock_calls", "method_calls", "return_value", "side_effect"):
            object.__setattr__(self, name, value)
            return
        state = self.__dict__
        allowed = state["_mock_methods"]
        if state["_mock_spec_set"] and allowed is not None and name not in allowed and name not in state:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _MAGICS:
            self._set_magic(name, value)
            return
        if name == "__class__":
            state["_mock_spec_class"] = value
            return
        if isinstance(getattr(type(self), name, None), property) or hasattr(type(self).__dict__.get(name), "__set__"):
            object.__setattr__(self, name, value)
            return
        if _adopt(self, value, name, name):
            state["_mock_children"][name] = value
            return
        if state["_mock_sealed"] and name not in state and name not in state["_mock_children"]:
            raise AttributeError(f"Cannot set {self._extract_mock_name()}.{name}")
        state["_mock_children"].pop(name, None)
        state[name] = value

    def _set_magic(self, name, value):
        state = self.__dict__
        if state["_mock_methods"] is not None and name not in state["_mock_methods"]:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if isinstance(value, NonCallableMock):
            _adopt(self, value, None, name)
            setattr(type(self), name, value)
            state["_mock_children"][name] = value
        elif callable(value):
            setattr(type(self), name, lambda mock, /, *args, **kwargs: value(mock, *args, **kwargs))
        else:
            setattr(type(self), name, value)

    def __delattr__(self, name):
        if name in _MAGICS and name in type(self).__dict__:
            delattr(type(self), name)
        state = self.__dict__
        child = state["_mock_children"].get(name, _MISSING)
        if name in state:
            del state[name]
        elif child is _DELETED:
            raise AttributeError(name)
        state["_mock_children"][name] = _DELETED

    def _extract_mock_name(self):
        """The name as it is shown: `parent.child().method`."""
        state = self.__dict__
        parts = [state["_mock_new_name"]]
        parent = state["_mock_new_parent"]
        last, dot = parent, "."
        if parts == ["()"]:
            dot = ""
        while parent is not None:
            last = parent
            name = parent.__dict__["_mock_new_name"]
            parts.append((name or "") + dot)
            dot = "" if name == "()" else "."
            parent = parent.__dict__["_mock_new_parent"]
        parts = list(reversed([part or "" for part in parts]))
        first = last.__dict__["_mock_name"] if last is not None else state["_mock_name"]
        first = first or "mock"
        if len(parts) > 1 and parts[1] not in ("()", "()."):
            first += "."
        parts[0] = first
        return "".join(parts)

    def __repr__(self):
        name = self._extract_mock_name()
        name = "" if name in ("mock", "mock.") else f" name={name!r}"
        spec = ""
        spec_class = self.__dict__["_mock_spec_class"]
        if spec_class is not None:
            kind = "spec_set" if self.__dict__["_mock_spec_set"] else "spec"
            spec = f" {kind}={spec_class.__name__!r}"
        return f"<{type(self).__name__}{name}{spec} id='{id(self)}'>"

    def __dir__(self):
        state = self.__dict__
        names = state["_mock_methods"] or [name for name in object.__dir__(self) if not name.startswith("_mock_")]
        children = [name for name, child in state["_mock_children"].items() if child is not _DELETED]
        return sorted({*names, *children, *(name for name in state if not name.startswith("_mock_"))})

    def _get_child_mock(self, /, **kwargs):
        """A mock for an attribute or for the answer to a call: of the same kind as this one."""
        if self.__dict__["_mock_sealed"]:
            attribute = f".{kwargs['name']}" if "name" in kwargs else "()"
            raise AttributeError(self._extract_mock_name() + attribute)
        new_name = kwargs.get("_new_name")
        if new_name in _ASYNC_MAGICS:
            return AsyncMock(**kwargs)
        spec_class = self.__dict__["_mock_spec_class"]
        if spec_class is not None and new_name and _is_async(getattr(spec_class, new_name, None)):
            return AsyncMock(**kwargs)
        kind = type(self).__mro__[1]
        if issubclass(kind, AsyncMock) and new_name == "()":
            kind = MagicMock
        elif not issubclass(kind, CallableMixin):
            kind = MagicMock if issubclass(kind, NonCallableMagicMock) else Mock
        elif issubclass(kind, PropertyMock):
            kind = MagicMock
        return kind(**kwargs)

    def _bound(self, made):
        """The call with its arguments by name, if the signature is known."""
        signature = self.__dict__["_mock_signature"]
        if signature is None:
            return made
        try:
            bound = signature.bind(*made.args, **made.kwargs)
        except TypeError:
            return made
        return _Call((bound.args, bound.kwargs), two=True)

    def _same_call(self, one, other):
        return self._bound(one) == self._bound(other)

    def _shown_calls(self, prefix="Calls", end="."):
        return f"\n{prefix}: {self.mock_calls}{end}" if self.mock_calls else ""

    def _own_name(self):
        return self.__dict__["_mock_name"] or "mock"

    def assert_called(self):
        """Fail unless there was a call."""
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._own_name()}' to have been called.")

    def assert_called_once(self):
        """Fail unless there was exactly one call."""
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._own_name()}' to have been called once. Called {self.call_count} times.{self._shown_calls()}"
            )

    def assert_not_called(self):
        """Fail if there was a call."""
        if self.call_count != 0:
            raise AssertionError(
                f"Expected '{self._own_name()}' to not have been called. Called {self.call_count} times.{self._shown_calls()}"
            )

    def _call_text(self, args, kwargs):
        name = self._own_name()
        return _Call((name, tuple(args), kwargs)).text(name)

    def assert_called_with(self, /, *args, **kwargs):
        """Fail unless the last call had these arguments."""
        expected = self._call_text(args, kwargs)
        if self.call_args is None:
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n  Actual: not called.")
        if not self._same_call(_Call((args, kwargs), two=True), self.call_args):
            actual = self._call_text(*self.call_args)
            raise AssertionError(f"expected call not found.\nExpected: {expected}\n  Actual: {actual}")

    def assert_called_once_with(self, /, *args, **kwargs):
        """Fail unless there was exactly one call, with these arguments."""
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._own_name()}' to be called once. Called {self.call_count} times.{self._shown_calls()}"
            )
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """Fail unless there was a call with these arguments."""
        wanted = _Call((args, kwargs), two=True)
        if not any(self._same_call(wanted, made) for made in self.call_args_list):
            raise AssertionError(f"{self._call_text(args, kwargs)} call not found")

    def assert_has_calls(self, calls, any_order=False):
        """Fail unless the calls were made, in this order unless any will do."""
        expected = [made if isinstance(made, _Call) else _Call(made) for made in calls]
        actual = self.mock_calls
        if not any_order:
            if not _CallList(actual).has_run(expected):
                shown = self._shown_calls("  Actual", "").rstrip(".")
                raise AssertionError(f"Calls not found.\nExpected: {_CallList(calls)}{shown}")
            return
        left, missing = list(actual), []
        for made in expected:
            if made in left:
                left.remove(made)
            else:
                missing.append(made)
        if missing:
            raise AssertionError(f"{self._own_name()!r} does not contain all of {tuple(missing)!r} in its call list, found {actual!r} instead")


def _adopt(parent, value, name, new_name):
    """Make a mock the child of another unless it has a name or parent already."""
    if not isinstance(value, NonCallableMock):
        return False
    state = value.__dict__
    if state["_mock_name"] or state["_mock_new_name"] or state["_mock_parent"] is not None or state["_mock_new_parent"] is not None:
        return False
    ancestor = parent
    while ancestor is not None:
        if ancestor is value:
            return False
        ancestor = ancestor.__dict__["_mock_new_parent"]
    if new_name:
        state["_mock_new_parent"], state["_mock_new_name"] = parent, new_name
    if name:
        state["_mock_parent"], state["_mock_name"] = parent, name
    return True


class CallableMixin:
    """What makes a mock callable."""

    def __call__(self, /, *args, **kwargs):
        signature = self.__dict__["_mock_signature"]
        if signature is not None:
            signature.bind(*args, **kwargs)
        self._record(args, kwargs)
        return self._answer(args, kwargs)

    def _record(self, args, kwargs):
        """Remember a call here and, with the way to here as its name, in all mocks above."""
        state = self.__dict__
        self.called = True
        self.call_count += 1
        made = _Call((args, kwargs), two=True)
        self.call_args = made
        self.call_args_list.append(made)
        counts_as_method = state["_mock_parent"] is not None
        method_name, call_name = state["_mock_name"], state["_mock_new_name"]
        is_call = call_name == "()"
        self.mock_calls.append(_Call(("", args, kwargs)))
        above = state["_mock_new_parent"]
        while above is not None:
            above_state = above.__dict__
            if counts_as_method:
                above.method_calls.append(_Call((method_name, args, kwargs)))
                counts_as_method = above_state["_mock_parent"] is not None
                if counts_as_method:
                    method_name = f"{above_state['_mock_name']}.{method_name}"
            above.mock_calls.append(_Call((call_name, args, kwargs)))
            if above_name := above_state["_mock_new_name"]:
                call_name = f"{above_name}{'' if is_call else '.'}{call_name}"
                is_call = above_name == "()"
            above = above_state["_mock_new_parent"]

    def _answer(self, args, kwargs):
        state = self.__dict__
        effect = state["_mock_side_effect"]
        if effect is not None:
            if _is_exception(effect):
                raise effect
            result = effect(*args, **kwargs) if callable(effect) else next(effect)
            if not callable(effect) and _is_exception(result):
                raise result
            if result is not DEFAULT:
                return result
        if state["_mock_return_value"] is not DEFAULT:
            return self.return_value
        if state["_mock_wraps"] is not None:
            return state["_mock_wraps"](*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A mock that can be called."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, unsafe=False, **kwargs):
        NonCallableMock.__init__(self, spec, wraps, name, spec_set, unsafe=unsafe, **kwargs)
        if return_value is not DEFAULT:
            self.return_value = return_value
        if side_effect is not None:
            self.side_effect = side_effect


class _Magic:
    """A special method that becomes a mock when it is first asked for."""

    def __init__(self, name):
        self.name = name

    def __get__(self, mock, owner=None):
        if mock is None:
            return self
        name = self.name
        allowed = mock.__dict__["_mock_methods"]
        if allowed is not None and name not in allowed:
            raise AttributeError(f"Mock object has no attribute {name!r}")
        made = mock._get_child_mock(name=name, _new_name=name, _new_parent=mock)
        if name in _VALUES:
            made.return_value = _VALUES[name]
        elif name == "__iter__":
            made.side_effect = lambda: _iterator_of(made)
        elif name == "__aiter__":
            made.side_effect = lambda: _async_iterator_of(made)
        elif name == "__fspath__":
            made.return_value = f"{type(mock).__name__}/{mock._extract_mock_name()}/{id(mock)}"
        elif name == "__aexit__":
            made.return_value = False
        mock.__dict__["_mock_children"][name] = made
        setattr(type(mock), name, made)
        return made


def _iterator_of(made):
    value = made.__dict__["_mock_return_value"]
    return iter([]) if value is DEFAULT else iter(value)


async def _async_iterator_of(made):
    value = made.__dict__["_mock_return_value"]
    for item in () if value is DEFAULT else value:
        yield item


_PROXIES = {name: _Magic(name) for name in sorted(_CONFIGURED)}


class NonCallableMagicMock(NonCallableMock):
    """A mock with special methods that cannot be called."""

    def __new__(cls, /, *args, **kwargs):
        own = type(cls.__name__, (cls,), {"__doc__": cls.__doc__, "__module__": cls.__module__, **_PROXIES})
        return object.__new__(own)

    def _use_spec(self, spec):
        super()._use_spec(spec)
        own, allowed = type(self), self.__dict__["_mock_methods"]
        for name in _PROXIES:
            if name not in allowed and name in own.__dict__:
                delattr(own, name)


class MagicMock(Mock, NonCallableMagicMock):
    """A mock that has the special methods, too: it can be indexed, iterated, compared, entered."""


class PropertyMock(Mock):
    """A mock for a property: reading calls it without arguments, setting with the value."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, value):
        self(value)


class ThreadingMock(MagicMock):
    """A mock that others can wait for to be called."""

    DEFAULT_TIMEOUT = None

    def wait_until_called(self, *, timeout=None):
        """Fail unless there was a call."""
        self.assert_called()

    def wait_until_any_call_with(self, *args, **kwargs):
        """Fail unless there was a call with these arguments."""
        self.assert_any_call(*args, **kwargs)


class AsyncMock(MagicMock):
    """A mock whose calls are to be awaited."""

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())
        # `inspect.iscoroutinefunction` asks for this mark.
        self.__dict__["_is_coroutine_mark"] = True

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())

    async def __call__(self, /, *args, **kwargs):
        signature = self.__dict__["_mock_signature"]
        if signature is not None:
            signature.bind(*args, **kwargs)
        self._record(args, kwargs)
        made = _Call((args, kwargs), two=True)
        state = self.__dict__
        effect = state["_mock_side_effect"]
        if effect is not None and not _is_exception(effect) and not callable(effect):
            try:
                result = next(effect)
            except StopIteration:
                raise StopAsyncIteration from None
            if _is_exception(result):
                raise result
        elif effect is not None and not _is_exception(effect) and _is_async(effect):
            result = await effect(*args, **kwargs)
        else:
            result = self._answer(args, kwargs)
            if state["_mock_wraps"] is not None and inspect.isawaitable(result):
                result = await result
        state["await_count"] += 1
        state["await_args"] = made
        state["await_args_list"].append(made)
        return result

    def assert_awaited(self):
        """Fail unless a call was awaited."""
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._own_name()} to have been awaited.")

    def assert_awaited_once(self):
        """Fail unless exactly one call was awaited."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._own_name()} to have been awaited once. Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        """Fail unless the last call that was awaited had these arguments."""
        expected = self._call_text(args, kwargs)
        if self.await_args is None:
            raise AssertionError(f"Expected await: {expected}\nNot awaited")
        if not self._same_call(_Call((args, kwargs), two=True), self.await_args):
            actual = self._call_text(*self.await_args)
            raise AssertionError(f"expected await not found.\nExpected: {expected}\n  Actual: {actual}")

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """Fail unless exactly one call was awaited, with these arguments."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._own_name()} to have been awaited once. Awaited {self.await_count} times.")
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """Fail unless a call with these arguments was awaited."""
        wanted = _Call((args, kwargs), two=True)
        if not any(self._same_call(wanted, made) for made in self.await_args_list):
            raise AssertionError(f"{self._call_text(args, kwargs)} await not found")

    def assert_not_awaited(self):
        """Fail if a call was awaited."""
        if self.await_count != 0:
            raise AssertionError(f"Expected {self._own_name()} to not have been awaited. Awaited {self.await_count} times.")


def _signature_of(spec, is_class, skips_self=False):
    """How something is called, if that can be known."""
    if is_class:
        spec = spec.__init__
        skips_self = True
        if spec is object.__init__:
            return inspect.Signature()
    elif not callable(spec):
        return None
    try:
        signature = inspect.signature(spec)
    except (TypeError, ValueError):
        return None
    parameters = list(signature.parameters.values())
    if skips_self and parameters and not inspect.ismethod(spec):
        parameters = parameters[1:]
    return inspect.Signature(parameters)


class _SpecLater:
    """An attribute that is made in the image of another when it is asked for."""

    def __init__(self, original, skips_self, is_set):
        self.original, self.skips_self, self.is_set = original, skips_self, is_set

    def make(self, parent, name):
        return create_autospec(self.original, self.is_set, _parent=parent, _name=name, _skips_self=self.skips_self)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, _skips_self=False, unsafe=False, **kwargs):
    """A mock in the image of another object: the same attributes, all of them mocks, and functions with the same parameters."""
    if isinstance(spec, (list, tuple)):
        spec = type(spec)
    is_class = isinstance(spec, type)
    options = {"spec_set" if spec_set else "spec": spec}
    if inspect.isdatadescriptor(spec):
        options = {}
    kind = MagicMock
    if _is_async(spec):
        kind = AsyncMock
    elif not callable(spec) or is_class and instance and not hasattr(spec, "__call__"):
        kind = NonCallableMagicMock
    name = kwargs.pop("name", _name)
    made = kind(parent=_parent, _new_parent=_parent, _new_name=name if _parent is not None else "", name=name, unsafe=unsafe, **options, **kwargs)
    is_function = inspect.isfunction(spec) or inspect.isbuiltin(spec) or inspect.ismethod(spec)
    if is_function:
        made.__dict__["_mock_signature"] = _signature_of(spec, False, _skips_self)
        if inspect.isfunction(spec) and _parent is None:
            return _function_of(made, spec)
        return made
    if is_class and not instance:
        made.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=made)
    elif is_class:
        call_method = getattr(spec, "__call__", None)
        made.__dict__["_mock_signature"] = _signature_of(call_method, False, True) if inspect.isfunction(call_method) else None
    for entry in dir(spec):
        if entry in _MAGICS or entry.startswith("__"):
            continue
        try:
            original = inspect.getattr_static(spec, entry)
        except AttributeError:
            continue
        if isinstance(original, (staticmethod, classmethod)):
            original, skips = getattr(spec, entry), False
        else:
            skips = inspect.isfunction(original) and (is_class and instance or not is_class and not inspect.ismodule(spec))
        if inspect.isfunction(original) or inspect.ismethod(original) or isinstance(original, type):
            made.__dict__["_mock_children"][entry] = _SpecLater(original, skips, spec_set)
    return made


_FUNCTION_STATE = ("called", "call_count", "call_args", "call_args_list", "mock_calls", "method_calls")


def _function_of(mock, spec):
    """A function with the parameters of another that calls a mock, and that tells and sets what the mock tells and sets."""

    def before():
        for name in ("return_value", "side_effect"):
            if getattr(stand_in, name) is not getattr(mock, name):
                setattr(mock, name, getattr(stand_in, name))

    def after():
        for name in _FUNCTION_STATE:
            setattr(stand_in, name, getattr(mock, name))
        stand_in.side_effect = mock.side_effect

    if _is_async(spec):

        async def stand_in(*args, **kwargs):
            before()
            try:
                return await mock(*args, **kwargs)
            finally:
                after()
    else:

        def stand_in(*args, **kwargs):
            before()
            try:
                return mock(*args, **kwargs)
            finally:
                after()

    def reset_mock(**options):
        mock.reset_mock(**options)
        after()

    stand_in.__name__, stand_in.__qualname__, stand_in.__doc__ = spec.__name__, spec.__qualname__, spec.__doc__
    stand_in.__module__ = spec.__module__
    if mock.__dict__["_mock_signature"] is not None:
        stand_in.__signature__ = mock.__dict__["_mock_signature"]
    mock.__dict__["_mock_name"] = mock.__dict__["_mock_name"] or spec.__name__
    stand_in.mock, stand_in.reset_mock = mock, reset_mock
    stand_in.return_value = mock.return_value
    for name in dir(NonCallableMock) if not _is_async(spec) else dir(AsyncMock):
        if name.startswith("assert_"):
            setattr(stand_in, name, getattr(mock, name))
    after()
    return stand_in


def seal(mock):
    """Allow no new attributes, here and below."""
    mock.__dict__["_mock_sealed"] = True
    for name, child in list(mock.__dict__["_mock_children"].items()):
        if isinstance(child, NonCallableMock) and child.__dict__["_mock_new_parent"] is mock:
            seal(child)


class _Patch:
    """Puts an object in the place of another for the time of a test."""

    attribute_name = None
    _active = []

    def __init__(self, find_target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None and new is not DEFAULT:
            raise ValueError("Cannot use 'new' and 'new_callable' together")
        if new_callable is not None and autospec is not None:
            raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self.find_target, self.attribute, self.new = find_target, attribute, new
        self.new_callable, self.spec, self.create, self.spec_set = new_callable, spec, create, spec_set
        self.autospec, self.kwargs, self.unsafe = autospec, kwargs, unsafe
        self.additional_patchers = []

    def _copy(self):
        made = _Patch(
            self.find_target, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
            self.new_callable, self.kwargs, unsafe=self.unsafe,
        )  # fmt: skip
        made.attribute_name = self.attribute_name
        made.additional_patchers = [patcher._copy() for patcher in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                value = getattr(func, name)
                if name.startswith(patch.TEST_PREFIX) and callable(value):
                    setattr(func, name, self._copy()(value))
            return func
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func
        return self._decorated(func)

    @staticmethod
    def _entered(stack, patchings, kwargs):
        """The mocks to be given to the function."""
        extra = []
        for patching in patchings:
            made = stack.enter_context(patching)
            if patching.attribute_name is not None:
                kwargs.update(made)
            elif patching.new is DEFAULT:
                extra.append(made)
        return tuple(extra)

    def _decorated(self, func):
        if _is_async(func):

            @functools.wraps(func)
            async def patched(*args, **kwargs):
                with contextlib.ExitStack() as stack:
                    extra = self._entered(stack, patched.patchings, kwargs)
                    return await func(*args, *extra, **kwargs)
        else:

            @functools.wraps(func)
            def patched(*args, **kwargs):
                with contextlib.ExitStack() as stack:
                    extra = self._entered(stack, patched.patchings, kwargs)
                    return func(*args, *extra, **kwargs)

        patched.patchings = [self]
        return patched

    def _original(self):
        """What is there now, and whether the target itself has it."""
        target, name = self.target, self.attribute
        try:
            return target.__dict__[name], True
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        if original is DEFAULT and not self.create and not (name in dir(builtins) and inspect.ismodule(target)):
            raise AttributeError(f"{target} does not have the attribute {name!r}")
        return original, False

    def __enter__(self):
        self.target = self.find_target()
        self.original, self.is_local = self._original()
        new = self.new
        if new is DEFAULT and self.autospec is None:
            new = self._new_mock()
        elif self.autospec is not None:
            if new is not DEFAULT:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
            model = self.original if self.autospec is True else self.autospec
            new = create_autospec(model, spec_set=bool(self.spec_set), _name=self.attribute, **self.kwargs)
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original = self.original
        setattr(self.target, self.attribute, new)
        self._stack = contextlib.ExitStack()
        if self.attribute_name is None:
            return new
        made = {self.attribute_name: new} if self.new is DEFAULT else {}
        for patcher in self.additional_patchers:
            made.update(self._stack.enter_context(patcher))
        return made

    def _new_mock(self):
        spec = self.original if self.spec is True else self.spec
        spec_set = self.original if self.spec_set is True else self.spec_set
        kind = self.new_callable
        if kind is None:
            kind = AsyncMock if _is_async(spec if spec is not None else self.original) else MagicMock
        options = dict(self.kwargs)
        if spec is not None:
            options["spec"] = spec
        if spec_set is not None:
            options["spec_set"] = spec_set
        if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
            options["name"] = options.get("name", self.attribute)
        return kind(**options)

    def __exit__(self, *exception):
        self._stack.close()
        if self.is_local and self.original is not DEFAULT:
            setattr(self.target, self.attribute, self.original)
            return
        delattr(self.target, self.attribute)
        if not self.create and not hasattr(self.target, self.attribute):
            setattr(self.target, self.attribute, self.original)

    def start(self):
        """Begin; `stop` ends it."""
        made = self.__enter__()
        self._active.append(self)
        return made

    def stop(self):
        """End what `start` began."""
        if self not in self._active:
            return None
        self._active.remove(self)
        return self.__exit__(None, None, None)


def _find(path):
    """The object that a dotted name names; modules are imported."""
    import importlib

    first, *rest = path.split(".")
    found, known = importlib.import_module(first), first
    for name in rest:
        known += f".{name}"
        try:
            found = getattr(found, name)
        except AttributeError:
            importlib.import_module(known)
            found = getattr(found, name)
    return found


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    """Put a mock, or another object, in the place of the object with a dotted name; as a decorator or in a `with` statement."""
    try:
        path, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}") from None
    return _Patch(functools.partial(_find, path), attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    """Put a mock, or another object, in the place of an attribute."""
    if type(target) is str:
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _Patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Put objects in the place of several attributes."""
    find = functools.partial(_find, target) if type(target) is str else lambda: target
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    patchers = []
    for attribute, new in kwargs.items():
        patcher = _Patch(find, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        patcher.attribute_name = attribute
        patchers.append(patcher)
    patchers[0].additional_patchers = patchers[1:]
    return patchers[0]


class _PatchDictionary:
    """Changes a dictionary for the time of a test."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.values, self.clear = in_dict, {**dict(values), **kwargs}, clear

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                value = getattr(func, name)
                if name.startswith(patch.TEST_PREFIX) and callable(value):
                    setattr(func, name, _PatchDictionary(self.in_dict, self.values, self.clear)(value))
            return func

        @functools.wraps(func)
        def patched(*args, **kwargs):
            with self:
                return func(*args, **kwargs)

        return patched

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _find(self.in_dict)
        self.original = dict(self.in_dict.items())
        if self.clear:
            self.in_dict.clear()
        self.in_dict.update(self.values)
        return self.in_dict

    def __exit__(self, *exception):
        self.in_dict.clear()
        self.in_dict.update(self.original)
        return False

    def start(self):
        """Begin; `stop` ends it."""
        made = self.__enter__()
        _Patch._active.append(self)
        return made

    def stop(self):
        """End what `start` began."""
        if self in _Patch._active:
            _Patch._active.remove(self)
            return self.__exit__(None, None, None)
        return None


def _stop_all():
    """End everything that `start` began."""
    for patcher in reversed(list(_Patch._active)):
        patcher.stop()


patch.object = _patch_object
patch.dict = _PatchDictionary
patch.multiple = _patch_multiple
patch.stopall = _stop_all
patch.TEST_PREFIX = "test"


def mock_open(mock=None, read_data=""):
    """A mock that stands in for `open`; the files it gives contain `read_data`."""
    import io

    empty = b"" if isinstance(read_data, bytes) else ""
    make = io.BytesIO if isinstance(read_data, bytes) else io.StringIO
    place = {"file": make(read_data)}
    handle = MagicMock(spec=["read", "readline", "readlines", "write", "writelines", "close", "flush", "seek", "tell", "name", "closed",
                             "__enter__", "__exit__", "__iter__", "__next__"])  # fmt: skip
    if mock is None:
        mock = MagicMock(name="open", spec=builtins.open)
    handle.__enter__.return_value = handle
    handle.__exit__.return_value = None
    handle.write.return_value = None

    def reader(method):
        def read(*args, **kwargs):
            child = getattr(handle, method)
            answer = child.__dict__["_mock_return_value"]
            return getattr(place["file"], method)(*args, **kwargs) if answer is DEFAULT else answer

        return read

    for method in ("read", "readline", "readlines"):
        getattr(handle, method).side_effect = reader(method)

    def next_line():
        line = place["file"].readline()
        if line == empty:
            raise StopIteration
        return line

    handle.__next__.side_effect = next_line
    handle.__iter__.side_effect = lambda: iter(place["file"].readline, empty)

    def opened(*args, **kwargs):
        place["file"] = make(read_data)
        return DEFAULT

    mock.side_effect = opened
    mock.return_value = handle
    return mock
