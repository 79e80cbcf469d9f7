"""Classes that are mostly data: the decorator writes their methods.

>>> @dataclass(order=True)
... class Point:
...     x: int
...     y: int = 0
>>> Point(1), Point(1, 2) < Point(2), replace(Point(3), y=4)
(Point(x=1, y=0), True, Point(x=3, y=4))
"""

import sys
from annotationlib import get_annotations, type_repr

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING",
    "fields", "asdict", "astuple", "make_dataclass", "replace", "is_dataclass",
]

_FORWARDREF = 3
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_MappingProxy = type(type.__dict__)
_GenericAlias = type(list[int])
_Function = type(lambda: None)


class FrozenInstanceError(AttributeError):
    """A field of a frozen instance was to be changed."""


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    """The value of MISSING: nothing was given."""


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    """The value of KW_ONLY: the fields below it are keyword-only."""


KW_ONLY = _KW_ONLY_TYPE()


class _Kind:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _Kind("_FIELD")
_FIELD_CLASSVAR = _Kind("_FIELD_CLASSVAR")
_FIELD_INITVAR = _Kind("_FIELD_INITVAR")


class InitVar:
    """The type of a parameter of `__init__` that only `__post_init__` gets."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        return f"dataclasses.InitVar[{type_repr(self.type)}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of a field."""

    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare",
        "metadata", "kw_only", "doc", "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _MappingProxy({} if metadata is None else metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    def __repr__(self):
        shown = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare",
                 "metadata", "kw_only", "doc", "_field_type")
        if _repr_is_running(self):
            return "..."
        try:
            return f"Field({','.join(f'{name}={getattr(self, name)!r}' for name in shown)})"
        finally:
            _running.discard(id(self))

    def __set_name__(self, owner, name):
        set_name = getattr(type(self.default), "__set_name__", None)
        if set_name is not None:
            # A descriptor as default is told its name, as if it stood in the class itself.
            set_name(self.default, owner, name)

    __class_getitem__ = classmethod(_GenericAlias)


class _Params:
    """The options a class was decorated with."""

    __slots__ = (
        "init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots",
        "weakref_slot",
    )

    def __init__(self, options):
        for name in self.__slots__:
            setattr(self, name, options[name])

    def __repr__(self):
        return f"_DataclassParams({','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


# The identities of the objects whose repr is being made: those that contain themselves show `...`.
_running = set()


def _repr_is_running(value):
    """Notes that the repr of the value is made, unless it is already."""
    key = id(value)
    if key in _running:
        return True
    _running.add(key)
    return False


def field(
    *,
    default=MISSING,
    default_factory=MISSING,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=MISSING,
    doc=None,
):
    """Tell more of a field than its type: where it takes part and what its default is."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


def dataclass(
    cls=None,
    /,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
):
    """Give a class the methods that its annotated names, the fields, ask for."""
    options = dict(
        init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
        match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot,
    )

    def wrap(cls):
        return _process_class(cls, _Params(options))

    return wrap if cls is None else wrap(cls)


def _process_class(cls, params):
    all_fields = _inherit_fields(cls, params)
    own_fields = _own_fields(cls, params)
    for each in own_fields:
        all_fields[each.name] = each
        if isinstance(getattr(cls, each.name, None), Field):
            if each.default is MISSING:
                delattr(cls, each.name)
            else:
                setattr(cls, each.name, each.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in all_fields:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    setattr(cls, _FIELDS, all_fields)
    setattr(cls, _PARAMS, params)
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")
    if params.weakref_slot and not params.slots:
        raise TypeError("weakref_slot is True but slots is False")
    _add_methods(cls, all_fields, params)
    if params.match_args:
        _set_new(cls, "__match_args__", tuple(f.name for f in _positional(all_fields)))
    if params.slots:
        cls = _add_slots(cls, params, all_fields)
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature_text(all_fields, params)
    if "__abstractmethods__" in cls.__dict__:
        from abc import update_abstractmethods

        update_abstractmethods(cls)
    return cls


def _inherit_fields(cls, params):
    """The fields of the bases, those of the nearest winning; frozen and not frozen do not mix."""
    inherited = {}
    has_base = all_frozen = any_frozen = False
    for base in cls.__mro__[-1:0:-1]:
        of_base = getattr(base, _FIELDS, None)
        if of_base is None:
            continue
        inherited.update(of_base)
        own = base.__dict__.get(_PARAMS)
        if own is not None:
            all_frozen = own.frozen and (all_frozen or not has_base)
            any_frozen = any_frozen or own.frozen
            has_base = True
    if has_base:
        if any_frozen and not params.frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not all_frozen and params.frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    return inherited


def _own_fields(cls, params):
    """The fields of the class itself, in the order of its annotations."""
    found = []
    kw_only, seen_marker = params.kw_only, False
    for name, kind in get_annotations(cls, format=_FORWARDREF).items():
        if kind is KW_ONLY or isinstance(kind, str) and _means(cls, kind, "dataclasses", KW_ONLY):
            if seen_marker:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen_marker = kw_only = True
        else:
            found.append(_make_field(cls, name, kind, kw_only))
    return found


def _make_field(cls, name, kind, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if isinstance(default, type(Field.name)):
            # A slot of the class is no default.
            default = MISSING
        made = field(default=default)
    made.name = name
    made.type = kind
    made._field_type = _field_kind(cls, kind)
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made._field_type is _FIELD_CLASSVAR:
        if made.kw_only is not MISSING:
            raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    if made._field_type is _FIELD and made.default.__class__.__hash__ is None:
        raise ValueError(
            f"mutable default {type(made.default)} for field {name} is not allowed: use default_factory"
        )
    return made


def _field_kind(cls, kind):
    """A field, a class variable, or a parameter of `__init__` only."""
    typing = sys.modules.get("typing")
    if isinstance(kind, str):
        if typing is not None and _means(cls, kind, "typing", typing.ClassVar):
            return _FIELD_CLASSVAR
        return _FIELD_INITVAR if _means(cls, kind, "dataclasses", InitVar) else _FIELD
    if typing is not None:
        if kind is typing.ClassVar or typing.get_origin(kind) is typing.ClassVar:
            return _FIELD_CLASSVAR
    if kind is InitVar or type(kind) is InitVar:
        return _FIELD_INITVAR
    return _FIELD


def _means(cls, text, module_name, target):
    """Does a type written as text begin with a name for `target`, with or without its module?"""
    prefix, dot, name = text.partition("[")[0].strip().rpartition(".")
    namespace = vars(sys.modules.get(cls.__module__, sys))
    if dot:
        module = namespace.get(prefix.strip())
        if module is None or module is not sys.modules.get(module_name):
            return False
        namespace = vars(module)
    return namespace.get(name.strip()) is target


def _real(all_fields):
    return [f for f in all_fields.values() if f._field_type is _FIELD]


def _parameters(all_fields):
    return [f for f in all_fields.values() if f._field_type is not _FIELD_CLASSVAR and f.init]


def _positional(all_fields):
    return [f for f in _parameters(all_fields) if not f.kw_only]


def _keyword_only(all_fields):
    return [f for f in _parameters(all_fields) if f.kw_only]


def _set_new(cls, name, value):
    """Set an attribute unless the class itself has it; tells whether it had."""
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


class _Writer:
    """Collects the source of methods and the objects they use, and compiles them all at once."""

    def __init__(self, cls):
        self.cls = cls
        self.lines = []
        self.names = []
        self.objects = {
            "__dataclass_type_error__": FrozenInstanceError,
            "__dataclass_factory__": _HAS_DEFAULT_FACTORY,
            "__dataclass_object__": object,
            "__dataclass_started__": _repr_is_running,
            "__dataclass_running__": _running,
            "__dataclass_class__": cls,
        }

    def add(self, name, parameters, body):
        self.names.append(name)
        self.lines.append(f" def {name}({parameters}):")
        self.lines.extend(f"  {line}" for line in body)

    def compile(self):
        """The functions by name."""
        if not self.names:
            return {}
        head = f"def __create__({', '.join(self.objects)}):"
        source = "\n".join([head, *self.lines, f" return ({', '.join(self.names)},)"])
        namespace = {}
        module = sys.modules.get(self.cls.__module__)
        exec(source, getattr(module, "__dict__", {}), namespace)
        functions = namespace["__create__"](**self.objects)
        for name, function in zip(self.names, functions):
            function.__qualname__ = f"{self.cls.__qualname__}.{name}"
            function.__module__ = self.cls.__module__
        return dict(zip(self.names, functions))


def _add_methods(cls, all_fields, params):
    writer = _Writer(cls)
    if params.init:
        _write_init(writer, all_fields, params)
    if params.repr:
        _write_repr(writer, all_fields)
    if params.eq:
        _write_eq(writer, all_fields)
    if params.order:
        _write_order(writer, all_fields)
    if params.frozen:
        _write_frozen(writer, all_fields)
    hash_action = _hash_action(cls, params)
    if hash_action == "add":
        _write_hash(writer, all_fields)
    _install(cls, writer.compile(), all_fields)
    if hash_action == "none":
        cls.__hash__ = None
    _set_new(cls, "__replace__", _replace)


def _install(cls, functions, all_fields):
    for name, function in functions.items():
        if name == "__init__":
            types = {f.name: f.type for f in _positional(all_fields) + _keyword_only(all_fields)}
            function.__annotations__ = {**types, "return": None}
        if name == "__hash__":
            cls.__hash__ = function
        elif _set_new(cls, name, function):
            if name in ("__lt__", "__le__", "__gt__", "__ge__"):
                raise TypeError(
                    f"Cannot overwrite attribute {name} in class {cls.__name__} "
                    "Consider using functools.total_ordering"
                )
            if name in ("__setattr__", "__delattr__"):
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")


def _write_init(writer, all_fields, params):
    first_default = None
    for each in _positional(all_fields):
        if each.default is not MISSING or each.default_factory is not MISSING:
            first_default = first_default or each
        elif first_default is not None:
            raise TypeError(
                f"non-default argument {each.name!r} follows default argument {first_default.name!r}"
            )
    own = "__dataclass_self__" if "self" in all_fields else "self"
    parameters = [own, *(_write_parameter(writer, f) for f in _positional(all_fields))]
    keyword_only = _keyword_only(all_fields)
    if keyword_only:
        parameters += ["*", *(_write_parameter(writer, f) for f in keyword_only)]
    body = []
    for each in _real(all_fields):
        value = _initial_value(writer, each, params)
        if value is None:
            continue
        if params.frozen:
            body.append(f"__dataclass_object__.__setattr__({own}, {each.name!r}, {value})")
        else:
            body.append(f"{own}.{each.name} = {value}")
    if hasattr(writer.cls, "__post_init__"):
        extra = [f.name for f in all_fields.values() if f._field_type is _FIELD_INITVAR]
        body.append(f"{own}.__post_init__({', '.join(extra)})")
    writer.add("__init__", ", ".join(parameters), body or ["pass"])


def _write_parameter(writer, each):
    if each.default_factory is not MISSING:
        return f"{each.name}=__dataclass_factory__"
    if each.default is MISSING:
        return each.name
    writer.objects[f"__dataclass_default_{each.name}__"] = each.default
    return f"{each.name}=__dataclass_default_{each.name}__"


def _initial_value(writer, each, params):
    """The expression for a field's first value; None if `__init__` does not set it."""
    key = f"__dataclass_default_{each.name}__"
    if each.default_factory is not MISSING:
        writer.objects[key] = each.default_factory
        if each.init:
            return f"{key}() if {each.name} is __dataclass_factory__ else {each.name}"
        return f"{key}()"
    if each.init:
        return each.name
    if params.slots and each.default is not MISSING:
        # With slots there is no class attribute to fall back to.
        writer.objects[key] = each.default
        return key
    return None


def _write_repr(writer, all_fields):
    shown = ", ".join(f"{f.name}={{self.{f.name}!r}}" for f in _real(all_fields) if f.repr)
    body = [
        'if __dataclass_started__(self): return "..."',
        f'try: return self.__class__.__qualname__ + f"({shown})"',
        "finally: __dataclass_running__.discard(id(self))",
    ]
    writer.add("__repr__", "self", body)


def _write_eq(writer, all_fields):
    compared = " and ".join(f"self.{f.name}==other.{f.name}" for f in _real(all_fields) if f.compare)
    body = [
        "if self is other: return True",
        f"if other.__class__ is self.__class__: return {compared or 'True'}",
        "return NotImplemented",
    ]
    writer.add("__eq__", "self, other", body)


def _tuple_text(owner, names):
    return f"({''.join(f'{owner}.{name},' for name in names)})"


def _write_order(writer, all_fields):
    names = [f.name for f in _real(all_fields) if f.compare]
    for method, operator in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
        comparison = f"{_tuple_text('self', names)}{operator}{_tuple_text('other', names)}"
        body = [f"if other.__class__ is self.__class__: return {comparison}", "return NotImplemented"]
        writer.add(method, "self, other", body)


def _write_frozen(writer, all_fields):
    names = tuple(f.name for f in _real(all_fields))
    refuse = f"if type(self) is __dataclass_class__ or name in {names!r}:"
    for method, verb, parameters in (
        ("__setattr__", "assign to", "name, value"),
        ("__delattr__", "delete", "name"),
    ):
        body = [
            f'{refuse} raise __dataclass_type_error__(f"cannot {verb} field {{name!r}}")',
            f"super(__dataclass_class__, self).{method}({parameters})",
        ]
        writer.add(method, f"self, {parameters}", body)


def _write_hash(writer, all_fields):
    names = [f.name for f in _real(all_fields) if (f.compare if f.hash is None else f.hash)]
    writer.add("__hash__", "self", [f"return hash({_tuple_text('self', names)})"])


def _hash_action(cls, params):
    """What becomes of `__hash__`: "add" it, set it to "none", or leave it."""
    own = cls.__dict__.get("__hash__", MISSING)
    explicit = not (own is MISSING or own is None and "__eq__" in cls.__dict__)
    if params.unsafe_hash:
        if explicit:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        return "add"
    if not params.eq or explicit:
        return "keep"
    return "add" if params.frozen else "none"


def _signature_text(all_fields, params):
    """The parameters of `__init__` as the docstring shows them."""
    if not params.init:
        return "()"
    parts = [_parameter_text(f) for f in _positional(all_fields)]
    keyword_only = [_parameter_text(f) for f in _keyword_only(all_fields)]
    return f"({', '.join(parts + (['*'] if keyword_only else []) + keyword_only)})"


def _parameter_text(each):
    kind = repr(each.type) if isinstance(each.type, str) else type_repr(each.type)
    text = f"{each.name}: {kind.replace('typing.', '')}"
    if each.default_factory is not MISSING:
        return f"{text} = <factory>"
    return text if each.default is MISSING else f"{text} = {each.default!r}"


def _add_slots(cls, params, all_fields):
    """The class anew, with `__slots__` for its fields: slots cannot be added to a class that exists."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    names = tuple(f.name for f in _real(all_fields))
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        inherited.update((slots,) if isinstance(slots, str) else slots)
        if "__weakref__" in base.__dict__:
            inherited.add("__weakref__")
    namespace = dict(cls.__dict__)
    wanted = names + (("__weakref__",) if params.weakref_slot else ())
    slots = tuple(name for name in wanted if name not in inherited)
    docs = {f.name: f.doc for f in _real(all_fields) if f.name in slots}
    has_docs = any(doc is not None for doc in docs.values())
    namespace["__slots__"] = {name: docs.get(name) for name in slots} if has_docs else slots
    for name in names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    if params.frozen:
        _set_new(made, "__getstate__", _get_state)
        _set_new(made, "__setstate__", _set_state)
    for value in namespace.values():
        _move_class_cell(value, cls, made)
    return made


def _move_class_cell(value, old, new):
    """Let the `super()` of a method, and what the frozen methods compare with, mean the new class."""
    if isinstance(value, property):
        functions = (value.fget, value.fset, value.fdel)
    else:
        functions = (getattr(value, "__func__", value),)
    for function in functions:
        while hasattr(function, "__wrapped__"):
            function = function.__wrapped__
        if not isinstance(function, _Function):
            continue
        for cell in function.__closure__ or ():
            try:
                if cell.cell_contents is old:
                    cell.cell_contents = new
            except ValueError:
                # A cell that is empty.
                pass


def _get_state(self):
    return [getattr(self, f.name) for f in fields(self)]


def _set_state(self, state):
    for each, value in zip(fields(self), state):
        object.__setattr__(self, each.name, value)


def fields(class_or_instance):
    """The fields of a dataclass or of one of its instances, as a tuple."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(_real(found))


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Is it a dataclass, or an instance of one?"""
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict; dataclasses, dicts, lists and tuples within are converted too."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")

    def gather(instance):
        return dict_factory([(f.name, _convert(getattr(instance, f.name), gather)) for f in fields(instance)])

    return gather(obj)


def astuple(obj, *, tuple_factory=tuple):
    """The values of the fields as a tuple; what is within is converted as by `asdict`."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")

    def gather(instance):
        return tuple_factory([_convert(getattr(instance, f.name), gather) for f in fields(instance)])

    return gather(obj)


_ATOMIC = frozenset({
    type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented), type(len), type,
    range, property, _Function,
})


def _convert(value, gather):
    kind = type(value)
    if kind in _ATOMIC:
        return value
    if hasattr(kind, _FIELDS):
        return gather(value)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return kind(*[_convert(item, gather) for item in value])
    if isinstance(value, (list, tuple)):
        return kind(_convert(item, gather) for item in value)
    if isinstance(value, dict):
        items = [(_convert(key, gather), _convert(item, gather)) for key, item in value.items()]
        if hasattr(kind, "default_factory"):
            made = kind(value.default_factory)
            for key, item in items:
                made[key] = item
            return made
        return kind(items)
    from copy import deepcopy

    return deepcopy(value)


def make_dataclass(
    cls_name,
    fields,
    *,
    bases=(),
    namespace=None,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
    module=None,
    decorator=dataclass,
):
    """Make a dataclass from names: each a name, (name, type) or (name, type, field)."""
    from keyword import iskeyword
    from types import new_class
    from typing import Any

    namespace = dict(namespace or {})
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, Any
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, namespace[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = kind

    def fill(body):
        body.update(namespace)
        body["__annotations__"] = annotations

    made = new_class(cls_name, bases, {}, fill)
    made.__module__ = module or sys._getframe(1).f_globals.get("__name__", "__main__")
    return decorator(
        made, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
        match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot,
    )


def replace(obj, /, **changes):
    """A new object with the values of this one, except for those given."""
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for each in getattr(self, _FIELDS).values():
        if each._field_type is _FIELD_CLASSVAR:
            continue
        if not each.init:
            if each.name in changes:
                raise TypeError(
                    f"field {each.name} is declared with init=False, it cannot be specified with replace()"
                )
            continue
        if each.name not in changes:
            if each._field_type is _FIELD_INITVAR and each.default is MISSING:
                raise TypeError(f"InitVar {each.name!r} must be specified with replace()")
            changes[each.name] = getattr(self, each.name)
    return self.__class__(**changes)
