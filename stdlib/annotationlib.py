"""Annotations as values, also while names in them are not defined yet (PEP 649, PEP 749).

>>> class Node:
...     next: Successor | None
>>> get_annotations(Node, format=3)["next"].__args__[0].__forward_arg__
'Successor'
"""

import sys as _sys

__all__ = [
    "Format",
    "ForwardRef",
    "call_annotate_function",
    "call_evaluate_function",
    "get_annotate_from_class_namespace",
    "get_annotations",
    "annotations_to_string",
    "type_repr",
]

_VALUE, _FAKE_GLOBALS, _FORWARDREF, _STRING = 1, 2, 3, 4
_Union = type(int | str)


def __getattr__(name):
    if name != "Format":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    # Most programs that need annotations need no enumeration of formats.
    from enum import IntEnum

    global Format

    class Format(IntEnum):
        """How annotations can be asked for."""

        VALUE = 1
        VALUE_WITH_FAKE_GLOBALS = 2
        FORWARDREF = 3
        STRING = 4

    return Format


class ForwardRef:
    """An expression in an annotation that has not been evaluated."""

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
        self.__owner__ = owner
        self.__globals__ = None
        if type(self) is ForwardRef:
            try:
                compile(arg if not arg.startswith("*") else f"({arg},)[0]", "<string>", "eval")
            except SyntaxError:
                raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}") from None

    def __init_subclass__(cls, /, *args, **kwds):
        if cls.__module__ != __name__:
            raise TypeError("Cannot subclass ForwardRef")

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=_VALUE):
        """What the expression means in these namespaces, or in those of its owner."""
        if format == _STRING:
            return self.__forward_arg__
        owner = self.__owner__ if owner is None else owner
        names = self._namespace(globals, locals, type_params, owner)
        try:
            return eval(self.__forward_arg__, names)
        except Exception:
            if format == _FORWARDREF:
                return self
            raise

    def _namespace(self, globals, locals, type_params, owner):
        if globals is None:
            globals = self.__globals__
        if globals is None:
            module = self.__forward_module__ or getattr(owner, "__module__", None)
            if isinstance(module, str):
                module = _sys.modules.get(module)
            globals = getattr(module, "__dict__", None) or getattr(owner, "__globals__", {})
        names = dict(globals)
        if type_params is None:
            type_params = getattr(owner, "__type_params__", ())
        names.update((parameter.__name__, parameter) for parameter in type_params)
        if isinstance(owner, type):
            names.update(vars(owner))
        if locals is not None:
            names.update(locals)
        return names

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())

    def _key(self):
        return (
            self.__forward_arg__,
            self.__forward_module__,
            self.__forward_is_class__,
            id(self.__globals__),
            id(self.__owner__),
        )

    def __or__(self, other):
        return _Union[self, other]

    def __ror__(self, other):
        return _Union[other, self]

    def __repr__(self):
        extra = []
        if self.__forward_module__ is not None:
            extra.append(f", module={self.__forward_module__!r}")
        if self.__forward_is_class__:
            extra.append(", is_class=True")
        if self.__owner__ is not None:
            extra.append(f", owner={self.__owner__!r}")
        return f"ForwardRef({self.__forward_arg__!r}{''.join(extra)})"


class _Undefined(ForwardRef):
    """Stands for an undefined name while an annotation is evaluated: what is done with it is written down."""

    def _then(self, text):
        return type(self)(
            self.__forward_arg__ + text, owner=self.__owner__, is_class=self.__forward_is_class__
        )

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self._then(f".{name}")

    def __getitem__(self, key):
        keys = key if isinstance(key, tuple) else (key,)
        return self._then(f"[{', '.join(_source(part) for part in keys)}]")

    def __or__(self, other):
        return self._then(f" | {_source(other)}")

    def __ror__(self, other):
        made = self._then("")
        made.__forward_arg__ = f"{_source(other)} | {self.__forward_arg__}"
        return made

    def __call__(self, *args, **kwargs):
        parts = [_source(part) for part in args]
        parts += [f"{name}={_source(part)}" for name, part in kwargs.items()]
        return self._then(f"({', '.join(parts)})")


_Undefined.__name__ = _Undefined.__qualname__ = "ForwardRef"


class _UndefinedText(_Undefined):
    """The same for the format STRING, shown as it was written."""

    def __repr__(self):
        return self.__forward_arg__


def _source(value):
    """The text of what an undefined name is combined with."""
    if type(value).__module__ == "typing":
        return getattr(value, "__name__", None) or repr(value)
    return type_repr(value) if value is not None else "None"


def call_evaluate_function(evaluate, format, *, owner=None):
    """Call the function that computes a bound, a default or the value of an alias."""
    return call_annotate_function(evaluate, format, owner=owner, _is_evaluate=True)


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    """Call an `__annotate__` function; in the format FORWARDREF undefined names become ForwardRef."""
    try:
        return annotate(format)
    except NotImplementedError:
        pass
    if format == _VALUE:
        raise NotImplementedError
    stand_in = _UndefinedText if format == _STRING else _Undefined
    made = _call_with_undefined(annotate, owner, stand_in)
    if format != _STRING:
        return made
    return type_repr(made) if _is_evaluate else annotations_to_string(made)


def _call_with_undefined(annotate, owner, stand_in):
    """Call the function, giving each name that turns out to be undefined a stand-in for this time."""
    undo = []
    try:
        while True:
            try:
                return annotate(_VALUE)
            except NameError as error:
                undefined = stand_in(error.name, owner=owner, is_class=isinstance(owner, type))
                restore = _define(annotate, error.name, undefined)
                if restore is None:
                    raise
                undo.append(restore)
    finally:
        for restore in undo:
            restore()


def _define(function, name, value):
    """Define a global or free variable of a function; returns what takes the definition back."""
    names = function.__code__.co_freevars
    if name in names:
        cell = function.__closure__[names.index(name)]
        cell.cell_contents = value
        return lambda: delattr(cell, "cell_contents")
    namespace = function.__globals__
    if name in namespace:
        return None
    namespace[name] = value
    return lambda: namespace.pop(name, None)


def get_annotate_from_class_namespace(namespace, /):
    """The `__annotate__` function in the namespace of a class that is being made, or None."""
    try:
        return namespace["__annotate__"]
    except KeyError:
        return namespace.get("__annotate_func__", None)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=_VALUE):
    """The annotations of a class, function or module, as a new dict."""
    if eval_str and format != _VALUE:
        raise ValueError("eval_str=True is only supported with format=Format.VALUE")
    if format == _FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    if format not in (_VALUE, _FORWARDREF, _STRING):
        raise ValueError(f"Unsupported format {format!r}")
    found = _find(obj, format)
    if found is None:
        if isinstance(obj, type) or callable(obj):
            return {}
        raise TypeError(f"{obj!r} does not have annotations")
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not eval_str:
        return dict(found)
    return {name: _evaluated(obj, value, globals, locals) for name, value in found.items()}


def _find(obj, format):
    if format == _VALUE:
        return getattr(obj, "__annotations__", None)
    try:
        found = getattr(obj, "__annotations__", None)
    except Exception:
        annotate = getattr(obj, "__annotate__", None)
        if annotate is None:
            raise
        return call_annotate_function(annotate, format, owner=obj)
    if found is not None and format == _STRING:
        return annotations_to_string(found)
    return found


def _evaluated(obj, value, globals, locals):
    if not isinstance(value, str):
        return value
    while hasattr(obj, "__wrapped__"):
        obj = obj.__wrapped__
    return ForwardRef(value, owner=obj).evaluate(globals=globals, locals=locals)


def annotations_to_string(annotations):
    """The annotations with all values as text."""
    return {
        name: value if isinstance(value, str) else type_repr(value)
        for name, value in annotations.items()
    }


def type_repr(value):
    """The shortest text that names a type."""
    if value is ...:
        return "..."
    if isinstance(value, ForwardRef):
        return value.__forward_arg__
    if isinstance(value, (type, type(type_repr), type(len))):
        if value.__module__ == "builtins":
            return value.__qualname__
        return f"{value.__module__}.{value.__qualname__}"
    if isinstance(value, (tuple, list)):
        text = ", ".join(map(type_repr, value))
        if isinstance(value, list):
            return f"[{text}]"
        return f"({text},)" if len(value) == 1 else f"({text})"
    return repr(value)
