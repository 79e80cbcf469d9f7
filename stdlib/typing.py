"""Names for type hints (PEP 484 and its successors).

Nothing here checks types.  Hints are ordinary objects that can be compared,
printed and taken apart.

>>> List[int], Optional[str]
(typing.List[int], str | None)
>>> get_origin(Dict[str, int]), get_args(Dict[str, int])
(<class 'dict'>, (<class 'str'>, <class 'int'>))
"""

import sys
from abc import ABCMeta, abstractmethod
from annotationlib import ForwardRef, call_annotate_function, get_annotate_from_class_namespace
from annotationlib import get_annotations as _get_annotations
from annotationlib import type_repr as _annotation_repr


def _parametrized[T, **P, *Ts](): ...


type _Alias = int

# The classes of what the syntax makes have no other names.
TypeVar, ParamSpec, TypeVarTuple = map(type, _parametrized.__type_params__)
ParamSpecArgs = type(_parametrized.__type_params__[1].args)
ParamSpecKwargs = type(_parametrized.__type_params__[1].kwargs)
NoDefault = _parametrized.__type_params__[0].__default__
TypeAliasType = type(_Alias)
Union = type(int | str)
GenericAlias = type(list[int])
_Function = type(_parametrized)

TYPE_CHECKING = False

_VALUE, _FORWARDREF = 1, 3


def _type_convert(arg, module=None, *, allow_special_forms=False):
    """A type as it stands in a list of types: None is its class, text a forward reference."""
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg, module=module)
    return arg


def _type_check(arg, message, **options):
    """The type, converted; TypeError for what certainly is none."""
    arg = _type_convert(arg)
    if arg is Generic or arg is Protocol:
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{message} Got {arg!r:.100}.")
    return arg


def _type_repr(value):
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_type_repr, value)) + "]"
    if isinstance(value, (type, _Function)) and not isinstance(value, GenericAlias):
        return _annotation_repr(value)
    return "..." if value is ... else repr(value)


def _collect_type_parameters(types):
    """The type variables in the types, in the order of their first occurrence."""
    found = []
    for each in types:
        if isinstance(each, type) and not isinstance(each, GenericAlias):
            continue
        if isinstance(each, (tuple, list)):
            inner = _collect_type_parameters(each)
        elif isinstance(each, (TypeVar, ParamSpec, TypeVarTuple)):
            inner = (each,)
        else:
            inner = getattr(each, "__parameters__", ())
        found.extend(parameter for parameter in inner if parameter not in found)
    return tuple(found)


def _as_tuple(params):
    return params if isinstance(params, tuple) else (params,)


class _Special:
    """What all objects of this module that stand for types have in common."""

    def __init_subclass__(cls, /, *args, **kwds):
        if cls.__module__ != __name__:
            raise TypeError("Cannot subclass special typing classes")

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _SpecialForm(_Special):
    """A name with its own rules for what stands in brackets behind it."""

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(name)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return f"typing.{self._name}"

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        return self._getitem(self, parameters)


def _plain_form(function):
    """A special form that takes nothing in brackets."""

    def refuse(self, parameters):
        raise TypeError(f"{self} is not subscriptable")

    refuse.__name__, refuse.__doc__ = function.__name__, function.__doc__
    return _SpecialForm(refuse)


def _one_type_form(function):
    """A special form with one type in brackets."""
    name = function.__name__

    def subscribe(self, parameters):
        article = "" if name in ("ClassVar", "Final", "TypeGuard", "TypeIs") else "a "
        message = f"typing.{name} accepts only {article}single type."
        return _GenericAlias(self, (_type_check(parameters, message),))

    subscribe.__name__, subscribe.__doc__ = name, function.__doc__
    return _SpecialForm(subscribe)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Every type, and compatible with every type."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


@_plain_form
def NoReturn(self, parameters):
    """The type of what never returns."""


@_plain_form
def Never(self, parameters):
    """The type without values."""


@_plain_form
def Self(self, parameters):
    """The class a method is in."""


@_plain_form
def LiteralString(self, parameters):
    """Any string made from literals."""


@_plain_form
def TypeAlias(self, parameters):
    """Marks an assignment as the definition of a type alias."""


@_one_type_form
def ClassVar(self, parameters):
    """Marks a variable that belongs to the class."""


@_one_type_form
def Final(self, parameters):
    """Marks a name that is not to be assigned again."""


@_one_type_form
def Required(self, parameters):
    """Marks a key that a TypedDict must have."""


@_one_type_form
def NotRequired(self, parameters):
    """Marks a key that a TypedDict may lack."""


@_one_type_form
def ReadOnly(self, parameters):
    """Marks a key of a TypedDict that is not to be changed."""


@_one_type_form
def TypeGuard(self, parameters):
    """The result of a function that tells whether its argument has the type."""


@_one_type_form
def TypeIs(self, parameters):
    """The result of a function that tells exactly whether its argument has the type."""


@_SpecialForm
def Optional(self, parameters):
    """Optional[X] is X | None."""
    return Union[_type_check(parameters, f"{self} requires a single type."), type(None)]


@_SpecialForm
def Concatenate(self, parameters):
    """Parameters put before those of a ParamSpec."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    parameters = _as_tuple(parameters)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    message = "Concatenate[arg, ...]: each arg must be a type."
    types = [_type_check(each, message) for each in parameters[:-1]]
    return _GenericAlias(self, (*types, parameters[-1]))


@_SpecialForm
def Unpack(self, parameters):
    """Unpack[Ts] is *Ts."""
    item = _type_check(parameters, f"{self} accepts only single type.")
    return _UnpackedAlias(self, (item,))


@_SpecialForm
def Literal(self, *parameters):
    """One of the values given."""
    flat = []
    for value in _as_tuple(parameters[0]):
        flat.extend(value.__args__ if isinstance(value, _LiteralAlias) else (value,))
    unique = []
    for value in flat:
        if not any(type(value) is type(known) and value == known for known in unique):
            unique.append(value)
    return _LiteralAlias(self, tuple(unique))


@_SpecialForm
def Annotated(self, parameters):
    """A type with further data: Annotated[T, x, ...]."""
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError(
            "Annotated[...] should be used with at least two arguments (a type and an annotation)."
        )
    if isinstance(parameters[0], _UnpackedAlias):
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    origin = _type_check(parameters[0], "Annotated[t, ...]: t must be a type.")
    return _AnnotatedAlias(origin, parameters[1:])


class _BaseAlias(_Special):
    """A generic type, with or without types in brackets; behaves like its class otherwise."""

    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(
                f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead"
            )
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            # Objects with slots, and whatever else refuses attributes.
            pass
        return made

    def __mro_entries__(self, bases):
        entries = [] if self.__origin__ in bases else [self.__origin__]
        later = bases[bases.index(self) + 1 :]
        if not any(isinstance(base, _BaseAlias) or _is_generic_class(base) for base in later):
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, name):
        if "__origin__" in self.__dict__ and not (name.startswith("__") and name.endswith("__")):
            return getattr(self.__origin__, name)
        if name in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        raise AttributeError(name)

    def __setattr__(self, name, value):
        is_own = name.startswith("__") and name.endswith("__") or name in ("_name", "_inst", "_nparams", "_defaults")
        if is_own:
            super().__setattr__(name, value)
        else:
            setattr(self.__origin__, name, value)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __dir__(self):
        own = [name for name in dir(self.__origin__) if not name.startswith("__")]
        return sorted({*super().__dir__(), *own})


def _is_generic_class(base):
    return isinstance(base, type) and issubclass(base, Generic)


class _GenericAlias(_BaseAlias):
    """A generic type with types in brackets, such as List[int]."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        self.__args__ = args = _as_tuple(args)
        self.__parameters__ = _collect_type_parameters(args)
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        given = tuple(_type_convert(arg) for arg in _as_tuple(args))
        replacements = _match_parameters(self, self.__parameters__, given)
        return self._with(_substitute(self.__args__, replacements, self._spreads_lists()))

    def _spreads_lists(self):
        return False

    def _with(self, args):
        return type(self)(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = f"typing.{self._name}" if self._name else _type_repr(self.__origin__)
        return f"{name}[{', '.join(map(_type_repr, self.__args__)) or '()'}]"

    def __reduce__(self):
        import operator

        origin = globals()[self._name] if self._name else self.__origin__
        args = self.__args__
        if len(args) == 1 and not isinstance(args[0], tuple):
            (args,) = args
        return operator.getitem, (origin, args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            later = bases[bases.index(self) + 1 :]
            if any(isinstance(base, _BaseAlias) and base is not self for base in later):
                return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]


def _match_parameters(alias, parameters, given):
    """Which types stand for which type variables: a dict."""
    variadic = [i for i, each in enumerate(parameters) if isinstance(each, TypeVarTuple)]
    if len(parameters) == 1 and isinstance(parameters[0], ParamSpec):
        if not (len(given) == 1 and _is_parameter_list(given[0])):
            given = (given,)
    if variadic:
        start = variadic[0]
        after = len(parameters) - start - 1
        if len(given) < len(parameters) - 1:
            _refuse_count(alias, given, parameters, f"at least {len(parameters) - 1}")
        end = len(given) - after
        given = (*given[:start], given[start:end], *given[end:])
    for parameter in parameters[len(given) :]:
        if not parameter.has_default():
            required = sum(not each.has_default() for each in parameters)
            _refuse_count(alias, given, parameters, f"at least {required}")
        given = (*given, parameter.__default__)
    if len(given) > len(parameters):
        _refuse_count(alias, given, parameters, len(parameters))
    replacements = {}
    for parameter, value in zip(parameters, given):
        if isinstance(parameter, ParamSpec):
            value = tuple(map(_type_convert, value)) if isinstance(value, list) else value
            if not _is_parameter_list(value):
                raise TypeError(
                    f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {value}"
                )
        elif isinstance(parameter, TypeVar):
            value = _type_check(value, "Parameters to generic types must be types.")
        replacements[parameter] = value
    return replacements


def _refuse_count(alias, given, parameters, expected):
    words = "many" if len(given) > len(parameters) else "few"
    raise TypeError(f"Too {words} arguments for {alias}; actual {len(given)}, expected {expected}")


def _is_parameter_list(value):
    if value is ... or isinstance(value, (tuple, list, ParamSpec)):
        return True
    return isinstance(value, _GenericAlias) and value.__origin__ is Concatenate


def _substitute(args, replacements, spread=False):
    """The types with type variables replaced; `spread` puts lists of parameters in flat."""
    result = []
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec)) and arg in replacements:
            value = replacements[arg]
            result.extend(value) if spread and isinstance(value, tuple) else result.append(value)
        elif isinstance(arg, _UnpackedAlias) and arg.__args__[0] in replacements:
            result.extend(replacements[arg.__args__[0]])
        elif isinstance(arg, tuple):
            result.append(_substitute(arg, replacements))
        elif not isinstance(arg, type) or isinstance(arg, GenericAlias):
            inner = []
            for parameter in getattr(arg, "__parameters__", ()):
                value = replacements[parameter]
                inner.extend(value) if isinstance(parameter, TypeVarTuple) else inner.append(value)
            result.append(arg[tuple(inner)] if inner else arg)
        else:
            result.append(arg)
    return tuple(result)


class _CallableAlias(_GenericAlias):
    """Callable[[A, B], R], whose parameters stand flat before the result in `__args__`."""

    def _spreads_lists(self):
        return True

    def __repr__(self):
        *parameters, result = self.__args__
        if len(parameters) == 1 and _is_parameter_list(parameters[0]):
            return f"typing.Callable[{_type_repr(parameters[0])}, {_type_repr(result)}]"
        return f"typing.Callable[{_type_repr(tuple(parameters))}, {_type_repr(result)}]"

    def __reduce__(self):
        import operator

        return operator.getitem, (__getattr__("Callable"), get_args(self))


class _LiteralAlias(_GenericAlias):
    """Literal[...]: equal whatever the order; 1 and True are different."""

    def _values(self):
        return frozenset((value, type(value)) for value in self.__args__)

    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self):
        return hash(self._values())

    def __repr__(self):
        return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"


class _AnnotatedAlias(_GenericAlias):
    """Annotated[T, x, ...]: the type T and what is told about it."""

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, name="Annotated")
        self.__metadata__ = metadata

    def _with(self, args):
        return type(self)(args[0], self.__metadata__)

    def __repr__(self):
        told = ", ".join(map(repr, self.__metadata__))
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {told}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __reduce__(self):
        import operator

        return operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(name)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class _UnpackedAlias(_GenericAlias):
    """Unpack[Ts]"""

    def __repr__(self):
        return f"typing.Unpack[{_type_repr(self.__args__[0])}]"

    @property
    def __typing_unpacked_tuple_args__(self):
        (arg,) = self.__args__
        return arg.__args__ if getattr(arg, "__origin__", None) is tuple else None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


class _BareAlias(_BaseAlias):
    """A generic type without brackets, such as List."""

    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        super().__init__(origin, inst=inst, name=name or origin.__name__)
        self._nparams = nparams
        self._defaults = defaults
        kind = "deprecated alias to" if origin.__module__ == "builtins" else "generic version of"
        self.__doc__ = f"A {kind} {origin.__module__}.{origin.__qualname__}."

    def __getitem__(self, params):
        message = "Parameters to generic types must be types."
        params = tuple(_type_check(each, message) for each in _as_tuple(params))
        missing = self._nparams - len(params)
        if missing > 0 and missing <= len(self._defaults):
            params += self._defaults[-missing:]
        if not self._nparams:
            raise TypeError(f"{self} is not a generic class")
        if len(params) != self._nparams:
            least = self._nparams - len(self._defaults)
            expected = f"at least {least}" if missing > 0 and self._defaults else self._nparams
            many = "many" if missing < 0 else "few"
            raise TypeError(f"Too {many} arguments for {self}; actual {len(params)}, expected {expected}")
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return f"typing.{self._name}"

    def __subclasscheck__(self, cls):
        if isinstance(cls, _BareAlias):
            return issubclass(cls.__origin__, self.__origin__)
        return issubclass(cls, self.__origin__)

    def __reduce__(self):
        return self._name


class _BareTuple(_BareAlias):
    def __getitem__(self, params):
        params = _as_tuple(params)
        tail = ()
        if len(params) == 2 and params[1] is ...:
            params, tail = params[:1], (...,)
        message = "Tuple[t0, t1, ...]: each t must be a type."
        types = tuple(_type_check(each, message) for each in params)
        return _GenericAlias(tuple, types + tail, name="Tuple", inst=False)


class _BareCallable(_BareAlias):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        parameters, result = params
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if isinstance(parameters, (list, tuple)):
            args = (*map(_type_convert, parameters), result)
        else:
            args = (_type_convert(parameters), result)
        return _CallableAlias(self.__origin__, args, name="Callable")


List = _BareAlias(list, 1, inst=False, name="List")
Dict = _BareAlias(dict, 2, inst=False, name="Dict")
Set = _BareAlias(set, 1, inst=False, name="Set")
FrozenSet = _BareAlias(frozenset, 1, inst=False, name="FrozenSet")
Type = _BareAlias(type, 1, inst=False, name="Type")
Tuple = _BareTuple(tuple, -1, inst=False, name="Tuple")
Text = str
AnyStr = TypeVar("AnyStr", bytes, str)

_none = type(None)

# Aliases for classes of other modules, which are imported when first asked for:
# how many types stand in brackets, and what stands for the last ones when left out.
_LAZY = {
    "collections.abc": {
        "Hashable": 0, "Sized": 0, "ByteString": 0, "Awaitable": 1, "Coroutine": 3,
        "AsyncIterable": 1, "AsyncIterator": 1, "Iterable": 1, "Iterator": 1, "Reversible": 1,
        "Container": 1, "Collection": 1, "AbstractSet": 1, "MutableSet": 1, "Mapping": 2,
        "MutableMapping": 2, "Sequence": 1, "MutableSequence": 1, "MappingView": 1,
        "KeysView": 1, "ItemsView": 2, "ValuesView": 1, "Generator": 3, "AsyncGenerator": 2,
        "Callable": 2,
    },
    "collections": {"Deque": 1, "DefaultDict": 2, "OrderedDict": 2, "Counter": 1, "ChainMap": 2},
    "contextlib": {"ContextManager": 2, "AsyncContextManager": 2},
    "re": {"Pattern": 1, "Match": 1},
}
_ORIGINS = {
    "AbstractSet": "Set",
    "Deque": "deque",
    "DefaultDict": "defaultdict",
    "ContextManager": "AbstractContextManager",
    "AsyncContextManager": "AbstractAsyncContextManager",
}
_DEFAULTS = {
    "Generator": (_none, _none),
    "AsyncGenerator": (_none,),
    "ContextManager": (bool | None,),
    "AsyncContextManager": (bool | None,),
}


def __getattr__(name):
    for module, aliases in _LAZY.items():
        if name in aliases:
            break
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    origin = getattr(__import__(module, fromlist=("*",)), _ORIGINS.get(name, name))
    kind = _BareCallable if name == "Callable" else _BareAlias
    alias = kind(origin, aliases[name], name=name, defaults=_DEFAULTS.get(name, ()))
    globals()[name] = alias
    return alias


def __dir__():
    lazy = [name for aliases in _LAZY.values() for name in aliases]
    return sorted({*globals(), *lazy})


if "_typing" in sys.builtin_module_names:
    # CPython's own classes call functions of this module by name.
    from _typing import Generic

    def _typevar_subst(self, arg):
        return _type_check(arg, "Parameters to generic types must be types.")

else:

    class Generic:
        """The base class of classes with type parameters: `class Box(Generic[T])`."""

        __slots__ = ()
        _is_protocol = False

        def __class_getitem__(cls, params):
            return _generic_class_getitem(cls, params)

        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            _generic_init_subclass(cls)


def _generic_class_getitem(cls, params):
    params = tuple(_type_convert(each) for each in _as_tuple(params))
    if cls in (Generic, Protocol):
        if not params:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        kinds = (TypeVar, ParamSpec, TypeVarTuple, _UnpackedAlias)
        if not all(isinstance(each, kinds) for each in params):
            raise TypeError(
                f"Parameters to {cls.__name__}[...] must all be type variables "
                "or parameter specification variables."
            )
        if len(set(params)) != len(params):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        return _GenericAlias(cls, params)
    parameters = getattr(cls, "__parameters__", ())
    if not parameters:
        raise TypeError(f"{cls} is not a generic class")
    replacements = _match_parameters(cls, parameters, params)
    args = []
    for parameter in parameters:
        value = replacements[parameter]
        args.extend(value) if isinstance(parameter, TypeVarTuple) else args.append(value)
    return _GenericAlias(cls, tuple(args))


def _generic_init_subclass(cls, *args, **kwargs):
    """Find the type parameters of a new generic class among its bases."""
    bases = cls.__dict__.get("__orig_bases__")
    if bases is None:
        plain = Generic in cls.__bases__ and cls.__name__ != "Protocol" and type(cls) is not _TypedDictMeta
        bases = ()
    else:
        plain = Generic in bases
    if plain:
        raise TypeError("Cannot inherit from plain Generic")
    parameters = _collect_type_parameters(bases)
    declared = None
    for base in bases:
        if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
            if declared is not None:
                raise TypeError("Cannot inherit from Generic[...] multiple times.")
            declared = base.__parameters__
    if declared is not None:
        missing = ", ".join(str(each) for each in parameters if each not in declared)
        if missing:
            listed = ", ".join(map(str, declared))
            raise TypeError(f"Some type variables ({missing}) are not listed in Generic[{listed}]")
        parameters = declared
    cls.__parameters__ = parameters


# Names in the namespace of a protocol that are no members of it.
_NO_MEMBERS = frozenset(
    """
    __abstractmethods__ __annotations__ __annotate__ __annotate_func__ __annotations_cache__
    __class_getitem__ __dict__ __doc__ __firstlineno__ __init__ __match_args__ __module__ __new__
    __orig_bases__ __orig_class__ __parameters__ __protocol_attrs__ __qualname__ __slots__
    __static_attributes__ __subclasshook__ __type_params__ __weakref__ __classdictcell__
    __non_callable_proto_members__ _is_protocol _is_runtime_protocol _abc_impl
    """.split()
)


def _protocol_members(cls):
    """The names that a protocol and its protocol bases ask for."""
    members = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic") and base.__module__ == "typing":
            continue
        members.update(vars(base))
        members.update(_get_annotations(base, format=_FORWARDREF))
    return {name for name in members if name not in _NO_MEMBERS and not name.startswith("_abc_")}


class _ProtocolMeta(ABCMeta):
    """Adds the structural checks of isinstance and issubclass."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name != "Protocol" and Protocol in bases:
            for base in bases:
                fits = base in (object, Generic) or getattr(base, "_is_protocol", False)
                known = base.__name__ in _PROTOCOLS_ELSEWHERE.get(base.__module__, ())
                if not fits and not known:
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, "_is_protocol", False):
            cls.__protocol_attrs__ = _protocol_members(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, "_is_protocol", False) and _is_called_by_script():
            if not isinstance(other, type):
                raise TypeError("issubclass() arg 1 must be a class")
            if not getattr(cls, "_is_runtime_protocol", False):
                _refuse_check()
            data = sorted(name for name in cls.__protocol_attrs__ if not callable(getattr(cls, name, None)))
            if data and not cls in other.__mro__:
                raise TypeError(
                    "Protocols with non-method members don't support issubclass(). "
                    f"Non-method members: {str(data)[1:-1]}."
                )
        return ABCMeta.__subclasscheck__(cls, other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return ABCMeta.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_runtime_protocol", False) and _is_called_by_script():
            _refuse_check()
        if ABCMeta.__instancecheck__(cls, instance):
            return True
        for name in cls.__protocol_attrs__:
            try:
                value = getattr(instance, name)
            except AttributeError:
                return False
            if value is None and callable(getattr(cls, name, None)):
                return False
        return True


def _is_called_by_script():
    """Checks that abc makes for its own purposes are never refused."""
    return sys._getframe(2).f_globals.get("__name__") not in ("abc", "_py_abc", "functools", "typing", None)


def _refuse_check():
    raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")


_PROTOCOLS_ELSEWHERE = {
    "collections.abc": {
        "Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "AsyncIterator",
        "Hashable", "Sized", "Container", "Collection", "Reversible", "Buffer",
    },
    "contextlib": {"AbstractContextManager", "AbstractAsyncContextManager"},
    "os": {"PathLike"},
}


class Protocol(Generic, metaclass=_ProtocolMeta):
    """The base class of classes that only say which members an object must have (PEP 544)."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _protocol_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init


def _no_init(self, *args, **kwargs):
    """Protocols have no instances; their subclasses find the next `__init__` and keep it."""
    cls = type(self)
    if cls._is_protocol and cls is not Protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _no_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_init)
        if init is not _no_init:
            cls.__init__ = init
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)


# The check that stands for itself: Protocol has no __init__ of its own.
Protocol.__init__ = _no_init


@classmethod
def _protocol_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if getattr(base, "_is_protocol", False) and name in _get_annotations(base, format=_FORWARDREF):
                break
        else:
            return NotImplemented
    return True


def runtime_checkable(cls):
    """Let isinstance() and issubclass() look at the members of a protocol."""
    if not (isinstance(cls, type) and getattr(cls, "_is_protocol", False)):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


def is_protocol(tp, /):
    """Is it a protocol class?"""
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol


def get_protocol_members(tp, /):
    """The names of the members that a protocol asks for."""
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


@runtime_checkable
class SupportsInt(Protocol):
    """Objects with `__int__`."""

    __slots__ = ()

    @abstractmethod
    def __int__(self) -> int: ...


@runtime_checkable
class SupportsFloat(Protocol):
    """Objects with `__float__`."""

    __slots__ = ()

    @abstractmethod
    def __float__(self) -> float: ...


@runtime_checkable
class SupportsComplex(Protocol):
    """Objects with `__complex__`."""

    __slots__ = ()

    @abstractmethod
    def __complex__(self) -> complex: ...


@runtime_checkable
class SupportsBytes(Protocol):
    """Objects with `__bytes__`."""

    __slots__ = ()

    @abstractmethod
    def __bytes__(self) -> bytes: ...


@runtime_checkable
class SupportsIndex(Protocol):
    """Objects with `__index__`."""

    __slots__ = ()

    @abstractmethod
    def __index__(self) -> int: ...


@runtime_checkable
class SupportsAbs[T](Protocol):
    """Objects with `__abs__`."""

    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> T: ...


@runtime_checkable
class SupportsRound[T](Protocol):
    """Objects with `__round__`."""

    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> T: ...


class IO(Generic[AnyStr]):
    """Files, of text or bytes."""

    __slots__ = ()


class BinaryIO(IO[bytes]):
    """Files of bytes."""

    __slots__ = ()


class TextIO(IO[str]):
    """Files of text."""

    __slots__ = ()


def _make_namedtuple(name, types, defaults=(), module=None):
    from collections import namedtuple

    types = {field: _type_check(kind, f"field {field} annotation must be a type") for field, kind in types.items()}
    made = namedtuple(name, types, defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = types
    return made


_NAMEDTUPLE_RESERVED = frozenset(
    "__new__ __init__ __slots__ __getnewargs__ _fields _field_defaults _field_types _make _replace _asdict _source".split()
)
_NAMEDTUPLE_KEPT = frozenset(
    "__module__ __name__ __annotations__ __annotate__ __annotate_func__ __annotations_cache__".split()
)


class NamedTupleMeta(type):
    """Turns the annotated names of a class into the fields of a named tuple."""

    def __new__(mcls, name, bases, namespace):
        if any(base is not _NamedTuple and base is not Generic for base in bases):
            raise TypeError("can only inherit from a NamedTuple type and Generic")
        types = _annotations_in(namespace)
        defaults = []
        for field in types:
            if field in namespace:
                defaults.append(field)
            elif defaults:
                raise TypeError(
                    f"Non-default namedtuple field {field} cannot follow default "
                    f"field{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}"
                )
        values = [namespace[field] for field in defaults]
        made = _make_namedtuple(name, types, values, namespace["__module__"])
        made.__bases__ = tuple(tuple if base is _NamedTuple else base for base in bases)
        if Generic in bases:
            made.__class_getitem__ = classmethod(_generic_class_getitem)
        for key, value in namespace.items():
            if key in _NAMEDTUPLE_RESERVED:
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {key}")
            if key not in _NAMEDTUPLE_KEPT and key not in made._fields:
                setattr(made, key, value)
                _tell_name(made, key, value)
        if Generic in bases:
            made.__init_subclass__()
        return made


def _annotations_in(namespace):
    """The annotations in the namespace of a class that is being made."""
    if "__annotations__" in namespace:
        return namespace["__annotations__"]
    annotate = get_annotate_from_class_namespace(namespace)
    if annotate is None:
        return {}
    return call_annotate_function(annotate, _FORWARDREF)


def _tell_name(owner, name, value):
    set_name = getattr(type(value), "__set_name__", None)
    if set_name is not None:
        set_name(value, owner, name)


def NamedTuple(typename, fields, /):
    """A named tuple with types: `NamedTuple("Point", [("x", int), ("y", int)])`, or as a base class."""
    module = sys._getframe(1).f_globals.get("__name__", "__main__")
    made = _make_namedtuple(typename, dict(fields), module=module)
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


class _TypedDictMeta(type):
    """Makes classes whose calls give plain dicts."""

    def __new__(mcls, name, bases, namespace, total=True):
        if any(type(base) is not _TypedDictMeta and base is not Generic for base in bases):
            raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        own = {
            key: _type_check(kind, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type")
            for key, kind in _annotations_in(namespace).items()
        }
        for key in ("__annotate__", "__annotate_func__", "__annotations__"):
            namespace.pop(key, None)
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        made = type.__new__(mcls, name, (*generic, dict), namespace)
        if not hasattr(made, "__orig_bases__"):
            made.__orig_bases__ = bases
        _gather_keys(made, bases, own, total)
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def _gather_keys(made, bases, own, total):
    """Sets the annotations and which keys are required, optional, read-only and mutable."""
    annotations, required, optional, readonly, mutable = {}, set(), set(), set(), set()
    for base in bases:
        annotations.update(base.__dict__.get("__annotations__") or getattr(base, "__annotations__", {}))
        required |= base.__dict__.get("__required_keys__", set())
        optional |= base.__dict__.get("__optional_keys__", set())
        readonly |= base.__dict__.get("__readonly_keys__", set())
        mutable |= base.__dict__.get("__mutable_keys__", set())
    annotations.update(own)
    for key, kind in own.items():
        qualifiers = list(_qualifiers(kind))
        is_required = Required in qualifiers or (total and NotRequired not in qualifiers)
        (required if is_required else optional).add(key)
        (optional if is_required else required).discard(key)
        (readonly if ReadOnly in qualifiers else mutable).add(key)
        if ReadOnly not in qualifiers:
            readonly.discard(key)
    made.__annotations__ = annotations
    made.__required_keys__ = frozenset(required)
    made.__optional_keys__ = frozenset(optional)
    made.__readonly_keys__ = frozenset(readonly)
    made.__mutable_keys__ = frozenset(mutable)
    made.__total__ = total


def _qualifiers(kind):
    """Required, NotRequired and ReadOnly around a type."""
    while True:
        origin = get_origin(kind)
        if origin is Annotated:
            kind = kind.__origin__
        elif origin in (Required, NotRequired, ReadOnly):
            yield origin
            (kind,) = get_args(kind)
        else:
            return


def TypedDict(typename, fields, /, *, total=True):
    """The type of dicts with these keys: `TypedDict("Point", {"x": int})`, or as a base class."""
    namespace = {"__annotations__": dict(fields)}
    namespace["__module__"] = sys._getframe(1).f_globals.get("__name__", "__main__")
    made = _TypedDictMeta(typename, (), namespace, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Is it a class made by TypedDict?"""
    return isinstance(tp, _TypedDictMeta) and tp is not _TypedDict


class NewType(_Special):
    """A type that only checkers tell from another: `UserId = NewType("UserId", int)`."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        self.__module__ = sys._getframe(1).f_globals.get("__name__", "__main__")

    def __call__(self, value, /):
        return value

    def __mro_entries__(self, bases):
        base = self.__name__
        raise TypeError(
            f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
            f"`New = NewType('New', {base})`"
        )

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__


def cast(typ, val):
    """The value itself; tells checkers its type."""
    return val


def assert_type(val, typ, /):
    """The value itself; asks checkers to confirm its type."""
    return val


def assert_never(arg, /):
    """Marks code that cannot be reached; reaching it is an AssertionError."""
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def reveal_type(obj, /):
    """The object itself; tells its type on standard error."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def _mark(obj, name, value):
    """Set an attribute, unless the object takes none."""
    try:
        setattr(obj, name, value)
    except (AttributeError, TypeError):
        pass
    return obj


def final(f):
    """Mark a class or method that is not to be derived from or overridden."""
    return _mark(f, "__final__", True)


def override(method, /):
    """Mark a method that overrides one of a base class."""
    return _mark(method, "__override__", True)


def no_type_check(arg):
    """Mark a function or class whose annotations are no type hints."""
    if isinstance(arg, type):
        for value in list(vars(arg).values()):
            if isinstance(value, (_Function, staticmethod, classmethod)):
                no_type_check(getattr(value, "__func__", value))
            elif isinstance(value, type) and value.__qualname__ == f"{arg.__qualname__}.{value.__name__}":
                no_type_check(value)
    return _mark(arg, "__no_type_check__", True)


def no_type_check_decorator(decorator):
    """Make what a decorator gives no type hints either."""

    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    wrapped.__name__, wrapped.__doc__ = decorator.__name__, decorator.__doc__
    return wrapped


def dataclass_transform(
    *,
    eq_default=True,
    order_default=False,
    kw_only_default=False,
    frozen_default=False,
    field_specifiers=(),
    **kwargs,
):
    """Tell checkers that a decorator or base class makes something like dataclasses."""

    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default,
            "order_default": order_default,
            "kw_only_default": kw_only_default,
            "frozen_default": frozen_default,
            "field_specifiers": field_specifiers,
            "kwargs": kwargs,
        }
        return cls_or_fn

    return decorator


_overloads = {}


def _overload_dummy(*args, **kwds):
    """What calls an overload that nothing implements."""
    raise NotImplementedError(
        "You should not call an overloaded function. "
        "A series of @overload-decorated functions "
        "outside a stub module should always be followed "
        "by an implementation that is not @overload-ed."
    )


def overload(func):
    """Describe one of several signatures; the last definition, without this, implements them."""
    actual = getattr(func, "__func__", func)
    try:
        known = _overloads.setdefault((actual.__module__, actual.__qualname__), {})
        known[actual.__code__.co_firstlineno] = func
    except AttributeError:
        # What is no function cannot be found again.
        pass
    return _overload_dummy


def get_overloads(func):
    """All the overloads described for a function."""
    actual = getattr(func, "__func__", func)
    return list(_overloads.get((actual.__module__, actual.__qualname__), {}).values())


def clear_overloads():
    """Forget all overloads."""
    _overloads.clear()


def get_origin(tp):
    """The class or special form of a type with brackets, without them; else None.

    >>> get_origin(list[int]), get_origin(int | str), get_origin(int)
    (<class 'list'>, <class 'typing.Union'>, None)
    """
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return Union if isinstance(tp, Union) else None


def get_args(tp):
    """What stands in the brackets of a type.

    >>> get_args(Dict[int, Tuple[str, ...]]), get_args(int)
    ((<class 'int'>, typing.Tuple[str, ...]), ())
    """
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        args = tp.__args__
        if _is_callable_alias(tp) and not (len(args) == 2 and _is_parameter_list(args[0])):
            args = (list(args[:-1]), args[-1])
        return args
    return tp.__args__ if isinstance(tp, Union) else ()


def _is_callable_alias(tp):
    origin = tp.__origin__
    return getattr(origin, "__name__", "") == "Callable" and origin.__module__ == "collections.abc"


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=_VALUE):
    """The annotations of a class with its bases, a module or a function, with text evaluated."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    owners = reversed(obj.__mro__) if isinstance(obj, type) else (obj,)
    for owner in owners:
        try:
            annotations = _get_annotations(owner, format=format)
        except TypeError:
            if type(obj).__name__ in ("builtin_function_or_method", "method_descriptor"):
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.") from None
        for name, value in annotations.items():
            hints[name] = _evaluate(_type_convert(value), owner, globalns, localns, format)
    if include_extras:
        return hints
    return {name: _strip_annotations(value) for name, value in hints.items()}


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=None):
    """What a forward reference, and those within it, mean."""
    format = _VALUE if format is None else format
    value = forward_ref.evaluate(
        globals=globals, locals=locals, type_params=type_params, owner=owner, format=format
    )
    return _evaluate(_type_convert(value), owner, globals, locals, format)


def _evaluate(value, owner, globalns, localns, format):
    """A type with all forward references in it evaluated."""
    if isinstance(value, ForwardRef):
        function = owner
        while hasattr(function, "__wrapped__"):
            function = function.__wrapped__
        made = value.evaluate(globals=globalns, locals=localns, owner=function, format=format)
        if made is value:
            return value
        return _evaluate(_type_convert(made), owner, globalns, localns, format)
    return _map_args(value, lambda arg: _evaluate(arg, owner, globalns, localns, format))


def _map_args(value, change):
    """The type with its arguments changed by a function; itself if nothing changes."""
    if not isinstance(value, (_GenericAlias, GenericAlias, Union)) or isinstance(value, _LiteralAlias):
        return value
    old = value.__args__
    convert = isinstance(value, GenericAlias)
    new = tuple(change(ForwardRef(arg) if convert and isinstance(arg, str) else arg) for arg in old)
    if new == old:
        return value
    if isinstance(value, Union):
        return Union[new]
    if isinstance(value, GenericAlias):
        return GenericAlias(value.__origin__, new)
    return value._with(new)


def _strip_annotations(value):
    """The type without Annotated, Required, NotRequired and ReadOnly."""
    if isinstance(value, _AnnotatedAlias):
        return _strip_annotations(value.__origin__)
    if get_origin(value) in (Required, NotRequired, ReadOnly):
        return _strip_annotations(value.__args__[0])
    return _map_args(value, _strip_annotations)


__all__ = [
    name
    for name in __dir__()
    if not name.startswith("_") and name not in ("ABCMeta", "abstractmethod", "sys", "NamedTupleMeta",
        "GenericAlias", "get_annotate_from_class_namespace", "call_annotate_function")
]
