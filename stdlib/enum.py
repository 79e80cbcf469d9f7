"""Enumerations: classes whose instances are a fixed set of named values.

>>> class Color(Enum):
...     RED = 1
...     GREEN = 2
>>> Color.RED, Color(2), Color["GREEN"].value
(<Color.RED: 1>, <Color.GREEN: 2>, 2)
>>> Color(5)
Traceback (most recent call last):
ValueError: 5 is not a valid Color
"""

import sys
from builtins import bin as _bin, property as _property

__all__ = [
    "EnumType", "EnumMeta", "EnumDict",
    "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum",
    "auto", "unique", "property", "verify", "member", "nonmember",
    "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP",
    "global_flag_repr", "global_enum_repr", "global_str", "global_enum",
    "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE",
    "pickle_by_global_name", "pickle_by_enum_name",
]

# These classes are made by the metaclass, which has to know them.
Enum = Flag = EJECT = ReprEnum = None

_MappingProxy = type(type.__dict__)


class nonmember:
    """Wraps a value in the body of an enumeration that is to be no member."""

    def __init__(self, value):
        self.value = value


class member:
    """Wraps a value in the body of an enumeration that is to be a member."""

    def __init__(self, value):
        self.value = value


_NO_VALUE = object()


class auto:
    """Stands for the value that `_generate_next_value_` gives."""

    def __init__(self, value=_NO_VALUE):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})" if self.value is not _NO_VALUE else "auto(<object object>)"


class property:
    """A property that members of the same name may coexist with."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or fget.__doc__

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            if self.fget is None:
                raise AttributeError(f"<enum {self.clsname!r}> has no attribute {self.name!r}")
            return self.fget(instance)
        try:
            return ownerclass._member_map_[self.name]
        except KeyError:
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}") from None

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
        self.fdel(instance)

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)


DynamicClassAttribute = property


def _is_descriptor(value):
    return hasattr(value, "__get__") or hasattr(value, "__set__") or hasattr(value, "__delete__")


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(class_name, name):
    prefix = f"_{class_name}__"
    return name.startswith(prefix) and len(name) > len(prefix) and not name.endswith("__")


def _is_single_bit(number):
    return number > 0 and number & (number - 1) == 0


def bin(num, max_bits=None):
    """Like the built-in function, with the sign as a bit in front.

    >>> bin(10), bin(~10)
    ('0b0 1010', '0b1 0101')
    """
    if num >= 0:
        text = _bin(num + (1 << num.bit_length())).replace("1", "0", 1)
    else:
        ceiling = 1 << num.bit_length()
        text = _bin(~num ^ (ceiling - 1) + ceiling)
    sign, digits = text[:3], text[3:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return f"{sign} {digits}"


_SUNDER_NAMES = frozenset(
    """
    _order_ _generate_next_value_ _numeric_repr_ _missing_ _ignore_ _iter_member_
    _iter_member_by_value_ _iter_member_by_def_ _add_alias_ _add_value_alias_
    """.split()
)


class EnumDict(dict):
    """The namespace of an enumeration's body: remembers which names are members, and fills in auto()."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._set_sunder(key, value)
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not (_is_descriptor(value) or isinstance(value, type)):
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            value = value.value if isinstance(value, member) else self._fill_in(key, value)
            self._member_names[key] = None
            self._last_values.append(value)
        super().__setitem__(key, value)

    def _set_sunder(self, key, value):
        if key not in _SUNDER_NAMES:
            raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
        elif key == "_ignore_":
            value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        return value

    def _fill_in(self, key, value):
        """The value with auto() replaced, also within a tuple."""
        if isinstance(value, auto):
            return self._next(key, value)
        if type(value) is tuple and any(isinstance(part, auto) for part in value):
            return tuple(self._next(key, part) if isinstance(part, auto) else part for part in value)
        return value

    def _next(self, key, marker):
        self._auto_called = True
        if marker.value is _NO_VALUE:
            count = len(self._member_names)
            marker.value = self._generate_next_value(key, 1, count, self._last_values[:])
        return marker.value

    @_property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, **more_members):
        items = members.items() if hasattr(members, "items") else members
        for name, value in (*items, *more_members.items()):
            self[name] = value


class _proto_member:
    """Becomes a member as soon as the class exists, before `__init_subclass__` runs."""

    def __init__(self, name, value):
        self.name = name
        self.value = value

    def __set_name__(self, enum_class, key):
        type.__delattr__(enum_class, key)
        member_name = self.name
        made = _make_member(enum_class, self.value)
        value = made._value_
        same = _find_same(enum_class, value)
        if same is None:
            made._name_ = member_name
            made.__objclass__ = enum_class
            made.__init__(*_arguments(enum_class, self.value))
            made._sort_order_ = len(enum_class._member_names_)
            if Flag is None or not issubclass(enum_class, Flag):
                enum_class._member_names_.append(member_name)
            elif isinstance(value, int):
                _enter_flag(enum_class, member_name, value)
            same = made
        enum_class._add_member_(member_name, same)
        try:
            enum_class._value2member_map_.setdefault(value, same)
            if value not in enum_class._hashable_values_:
                enum_class._hashable_values_.append(value)
        except TypeError:
            enum_class._unhashable_values_.append(value)
            enum_class._unhashable_values_map_.setdefault(member_name, []).append(value)


def _arguments(enum_class, value):
    return value if isinstance(value, tuple) and enum_class._member_type_ is not tuple else (value,)


def _make_member(enum_class, value):
    """An instance with its value, not yet known to the class."""
    args = _arguments(enum_class, value)
    if not enum_class._use_args_:
        made = enum_class._new_member_(enum_class)
    else:
        made = enum_class._new_member_(enum_class, *args)
    if not hasattr(made, "_value_"):
        if enum_class._member_type_ is object:
            made._value_ = value
        else:
            try:
                made._value_ = enum_class._member_type_(*args)
            except Exception as error:
                raise TypeError("_value_ not set in __new__, unable to create it") from error
    return made


def _find_same(enum_class, value):
    """The member that already has the value, for which the new name is an alias."""
    try:
        found = enum_class._value2member_map_.get(value)
        if found is not None:
            return found
    except TypeError:
        pass
    for known in enum_class._member_map_.values():
        if known._value_ == value:
            return known
    return None


def _enter_flag(enum_class, name, value):
    """Only flags of one bit are counted as members; others are names for combinations."""
    if value > 0:
        enum_class._flag_mask_ |= value
        if _is_single_bit(value):
            enum_class._singles_mask_ |= value
            enum_class._member_names_.append(name)
    enum_class._all_bits_ = (1 << enum_class._flag_mask_.bit_length()) - 1
    if value < 0 and enum_class._boundary_ is not KEEP:
        raise ValueError(f"negative flag value {value!r}")


class EnumType(type):
    """The metaclass of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict(cls)
        _, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            namespace["_generate_next_value_"] = getattr(first_enum, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        classdict.setdefault("_ignore_", []).append("_ignore_")
        for key in classdict["_ignore_"]:
            classdict.pop(key, None)
        names = classdict._member_names
        metacls._check_names(cls, names)
        order = classdict.pop("_order_", None)
        namespace = dict(classdict)
        for name in names:
            # The metaclass has properties of these two names, which cannot be overwritten.
            key = f"_member_{name}_" if name in ("name", "value") else name
            namespace[key] = _proto_member(name, namespace.pop(name))
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        generate = namespace.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            namespace["_generate_next_value_"] = staticmethod(generate)
        new, save_new, use_args = metacls._find_new_(namespace, member_type, first_enum)
        namespace.update(
            _new_member_=new,
            _use_args_=use_args,
            _member_names_=[],
            _member_map_={},
            _value2member_map_={},
            _hashable_values_=[],
            _unhashable_values_=[],
            _unhashable_values_map_={},
            _member_type_=member_type,
            _value_repr_=metacls._find_data_repr_(cls, bases),
            _boundary_=boundary or getattr(first_enum, "_boundary_", None),
            _flag_mask_=0,
            _singles_mask_=0,
            _all_bits_=0,
            _inverted_=None,
        )
        namespace.update(metacls._inherited_methods(bases, namespace, member_type, first_enum))
        if save_new:
            namespace["__new_member__"] = new
        if Enum is not None:
            # From now on, making an instance means looking up a member.
            namespace["__new__"] = Enum.__new__
        try:
            made = super().__new__(metacls, cls, bases, namespace, **kwds)
        except Exception as error:
            # The note about __set_name__ tells of nothing the script has written.
            error.__dict__.pop("__notes__", None)
            raise
        if Flag is not None and issubclass(made, Flag):
            metacls._finish_flag(made)
        if order is not None:
            metacls._check_order(made, order)
        return made

    def __init__(cls, *args, **kwds):
        pass

    @staticmethod
    def _check_names(cls, names):
        invalid = sorted(set(names) & {"mro", ""})
        if invalid:
            raise ValueError(f"invalid enum member name(s) {','.join(map(repr, invalid))}")

    @staticmethod
    def _inherited_methods(bases, namespace, member_type, first_enum):
        """The methods that would come from the data type but belong to the enumeration."""
        found = {}
        if ReprEnum is not None and ReprEnum in bases:
            if member_type is object:
                raise TypeError(
                    "ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)"
                )
            found["__format__"] = member_type.__format__
            text = member_type.__str__
            found["__str__"] = member_type.__repr__ if text is object.__str__ else text
        elif first_enum is not None and member_type is not object:
            for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
                if _inherited(bases, name) in (getattr(member_type, name), getattr(object, name)):
                    found[name] = getattr(first_enum, name)
        if ReprEnum is not None and ReprEnum in bases:
            found["__repr__"] = first_enum.__repr__
            found["__reduce_ex__"] = first_enum.__reduce_ex__
        if Flag is not None and any(issubclass(base, Flag) for base in bases):
            for name in _FLAG_OPERATORS:
                found[name] = getattr(first_enum, name)
        return {name: method for name, method in found.items() if name not in namespace}

    @staticmethod
    def _finish_flag(made):
        by_value = [made._member_map_[name]._value_ for name in made._member_names_]
        if by_value != sorted(by_value):
            made._iter_member_ = made._iter_member_by_def_

    @staticmethod
    def _check_order(made, order):
        if isinstance(order, str):
            order = order.replace(",", " ").split()
        aliases = set(made._member_map_) - set(made._member_names_)
        order = [name for name in order if name not in aliases]
        if order != made._member_names_:
            raise TypeError(f"member order does not match _order_:\n  {order!r}\n  {made._member_names_!r}")

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_NO_VALUE, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        """Look up a member by its value, or make a new enumeration from a name and members."""
        if cls._member_map_:
            if names is not _NO_VALUE:
                value = (value, names, *values)
            return cls.__new__(cls, value)
        if names is _NO_VALUE and type is None:
            return cls.__new__(cls, value)
        if names is _NO_VALUE:
            names = ()
        return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """The functional interface: `Enum("Color", "RED GREEN")`."""
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            values = []
            for count, name in enumerate(names):
                values.append(cls._generate_next_value_(name, start, count, values[:]))
            names = list(zip(names, values))
        for item in names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            namespace[name] = value
        if module is None:
            module = sys._getframe(2).f_globals.get("__name__")
        namespace["__module__"] = module
        if qualname is not None:
            namespace["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_ or value in cls._hashable_values_
        except TypeError:
            return value in cls._unhashable_values_

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        """All names with their members, also the aliases."""
        return _MappingProxy(cls._member_map_)

    @_property
    def name(cls):
        """Only members have names; a member may be called so."""
        return _member_called(cls, "name")

    @_property
    def value(cls):
        """Only members have values; a member may be called so."""
        return _member_called(cls, "value")

    def __repr__(cls):
        kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    def __dir__(cls):
        names = {"__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__",
                 "__len__", "__members__", "__module__", "__name__", "__qualname__", *cls._member_names_}
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        if cls._member_type_ is object:
            return sorted(names)
        return sorted(names | set(dir(cls._member_type_)))

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def _add_member_(cls, name, member):
        """Enter a name; names of enum properties are only found through those."""
        if cls._member_map_.get(name, member) is not member:
            raise NameError(f"{name!r} is already bound: {cls._member_map_[name]!r}")
        for base in cls.__mro__[1:]:
            if isinstance(base.__dict__.get(name), (property, _property)):
                break
        else:
            type.__setattr__(cls, name, member)
        cls._member_map_[name] = member

    @staticmethod
    def _check_for_existing_members_(class_name, bases):
        for base in bases:
            for parent in base.__mro__:
                if isinstance(parent, EnumType) and parent._member_names_:
                    raise TypeError(f"<enum {class_name!r}> cannot extend {parent!r}")

    @classmethod
    def _get_mixins_(metacls, class_name, bases):
        """The data type of the members, and the enumeration derived from."""
        if not bases:
            return object, None
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        member_type = metacls._find_data_type_(class_name, bases) or object
        return member_type, first_enum

    @staticmethod
    def _find_data_type_(class_name, bases):
        found = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        candidate = base._member_type_
                        break
                elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                    candidate = candidate or base
                    break
                else:
                    candidate = candidate or base
            else:
                candidate = None
            if candidate is not None and candidate not in found:
                found.append(candidate)
        if len(found) > 1:
            raise TypeError(f"too many data types for {class_name!r}: {set(found)!r}")
        return found[0] if found else None

    @staticmethod
    def _find_data_repr_(class_name, bases):
        """The function that shows values in the repr of members."""
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                if "__dataclass_fields__" in base.__dict__ and base.__dataclass_params__.repr:
                    return _dataclass_repr
                if "__repr__" in base.__dict__:
                    return base.__dict__["__repr__"]
        return None

    @staticmethod
    def _find_new_(namespace, member_type, first_enum):
        """What makes members, whether to keep it, and whether it takes the value."""
        new = namespace.get("__new__")
        if isinstance(new, staticmethod):
            new = new.__func__
        save_new = first_enum is not None and new is not None
        if new is None:
            plain = (None, object.__new__, Enum.__new__ if Enum is not None else None)
            for method in ("__new_member__", "__new__"):
                for source in (member_type, first_enum):
                    found = getattr(source, method, None)
                    if new is None and found not in plain:
                        new = found
            new = new or object.__new__
        use_args = first_enum is not None and new != object.__new__
        return new, save_new, use_args


EnumMeta = EnumType


def _inherited(bases, name):
    """The method that a class with these bases inherits."""
    for base in bases:
        for parent in base.__mro__[:-1]:
            if name in parent.__dict__:
                return parent.__dict__[name]
    return getattr(object, name)


def _member_called(cls, name):
    try:
        return cls._member_map_[name]
    except KeyError:
        raise AttributeError(f"{cls!r} has no attribute {name!r}") from None


def _dataclass_repr(value):
    fields = value.__dataclass_fields__
    return ", ".join(f"{name}={getattr(value, name)!r}" for name, field in fields.items() if field.repr)


class Enum(metaclass=EnumType):
    """The base class of enumerations."""

    def __new__(cls, value=_NO_VALUE):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for name, values in cls._unhashable_values_map_.items():
                if value in values:
                    return cls[name]
        if value is _NO_VALUE:
            raise TypeError(f"{cls.__name__}.__new__() missing 1 required positional argument: 'value'")
        if not cls._member_map_ and (Flag is None or not issubclass(cls, Flag)):
            raise TypeError(f"{cls!r} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return _look_up(cls, value)

    def __init__(self, *args, **kwds):
        pass

    def _generate_next_value_(name, start, count, last_values):
        """The value of auto(): one more than the greatest so far."""
        if not last_values:
            return start
        try:
            last_value = sorted(last_values).pop()
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last_value + 1
        except TypeError:
            raise TypeError(f"unable to increment {last_value!r}") from None

    @classmethod
    def _missing_(cls, value):
        """Asked for the member of an unknown value; None means there is none."""
        return None

    def _add_alias_(self, name):
        """Give the member another name."""
        self.__class__._add_member_(name, self)

    def _add_value_alias_(self, value):
        """Let the member be found by another value too."""
        cls = self.__class__
        if value in cls._value2member_map_:
            if cls._value2member_map_[value] is not self:
                raise ValueError(f"{value!r} is already bound: {cls._value2member_map_[value]!r}")
            return
        cls._value2member_map_[value] = self
        cls._hashable_values_.append(value)

    @_property
    def name(self):
        """The name of the member."""
        return self._name_

    @name.setter
    def name(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'name'")

    @_property
    def value(self):
        """The value of the member."""
        return self._value_

    @value.setter
    def value(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'value'")

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        return f"<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __dir__(self):
        own = {"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"}
        if self.__class__._member_type_ is not object:
            own.update(object.__dir__(self))
        own.update(name for name in getattr(self, "__dict__", ()) if name[0] != "_")
        for base in self.__class__.__mro__:
            if base is not object:
                own.update(n for n in base.__dict__ if n[0] != "_" and n not in self._member_map_)
        return sorted(own)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self


def _look_up(cls, value):
    """Ask `_missing_` for a member; ValueError if there is none."""
    invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    try:
        found = cls._missing_(value)
    except Exception as error:
        if not isinstance(error, ValueError):
            error.__context__ = invalid
        raise
    if isinstance(found, cls):
        return found
    if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(found, int):
        return found
    if found is None:
        raise invalid
    error = TypeError(f"error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member")
    error.__context__ = invalid
    raise error


class ReprEnum(Enum):
    """Enumerations that only differ from their data type by `repr()`."""


class IntEnum(int, ReprEnum):
    """Enumerations whose members are integers."""


class StrEnum(str, ReprEnum):
    """Enumerations whose members are strings."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if values and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f"errors must be a string, not {values[2]!r}")
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    def _generate_next_value_(name, start, count, last_values):
        """The value of auto(): the name in lower case."""
        return name.lower()


class FlagBoundary(StrEnum):
    """What is done with bits that belong to no flag."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary

_FLAG_OPERATORS = (
    "__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__",
)


class Flag(Enum, boundary=STRICT):
    """Enumerations whose members are combined with `|`, `&`, `^` and `~`."""

    _numeric_repr_ = repr

    def _generate_next_value_(name, start, count, last_values):
        """The value of auto(): the next power of two."""
        if not last_values:
            return start if start is not None else 1
        last_value = max(last_values)
        try:
            return 1 << last_value.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {last_value!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        """The flags in a value, from the lowest bit."""
        remaining = value & cls._flag_mask_
        while remaining:
            bit = remaining & -remaining
            yield cls._value2member_map_[bit]
            remaining ^= bit

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        """The flags in a value, in the order of their definition."""
        yield from sorted(cls._iter_member_by_value_(value), key=lambda flag: flag._sort_order_)

    @classmethod
    def _missing_(cls, value):
        """Make the combination of flags with this value."""
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        fitted = _fit(cls, value)
        if fitted is None:
            return value
        value = fitted
        unknown = value & ~cls._flag_mask_
        if value in cls._value2member_map_:
            return cls._value2member_map_[value]
        if cls._member_type_ is object:
            made = object.__new__(cls)
        else:
            made = cls._member_type_.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        names = [flag._name_ for flag in cls._iter_member_(value)]
        made._name_ = "|".join(names) if names else None
        if names and unknown:
            made._name_ += f"|{cls._numeric_repr_(unknown)}"
        return cls._value2member_map_.setdefault(value, made)

    def __contains__(self, other):
        """Are all the flags of the other among these?"""
        if not isinstance(other, self.__class__):
            raise TypeError(
                "unsupported operand type(s) for 'in': "
                f"{type(other).__qualname__!r} and {self.__class__.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        name = "" if self._name_ is None else f".{self._name_}"
        return f"<{self.__class__.__name__}{name}: {show(self._value_)}>"

    def __str__(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._value_!r})"
        return f"{self.__class__.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _bits_of(self, other):
        """The value of an operand, None if it does not fit."""
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return None

    def __or__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else self.__class__(self._value_ | bits)

    def __and__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else self.__class__(self._value_ & bits)

    def __xor__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else self.__class__(self._value_ ^ bits)

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


def _fit(cls, value):
    """The value as the boundary allows it; None if it is to be a plain int."""
    if value < 0:
        floor = max(cls._all_bits_ + 1, 1 << value.bit_length())
        known = cls._all_bits_
        if not ~known <= value <= known or value & (known ^ cls._flag_mask_):
            given = value
            value += floor
            return _fit_bits(cls, given, value)
        return value + floor
    return _fit_bits(cls, value, value)


def _fit_bits(cls, given, value):
    known, mask = cls._all_bits_, cls._flag_mask_
    if ~known <= given <= known and not value & (known ^ mask):
        return value
    if cls._boundary_ is STRICT:
        bits = max(given.bit_length(), mask.bit_length())
        raise ValueError(
            f"{cls!r} invalid value {given!r}\n    given {bin(given, bits)}\n  allowed {bin(mask, bits)}"
        )
    if cls._boundary_ is CONFORM:
        return value & mask
    if cls._boundary_ is EJECT:
        return None
    if given < 0:
        return max(known + 1, 1 << given.bit_length()) + given
    return value


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are integers."""


def unique(enumeration):
    """Check that no value has two names."""
    duplicates = [
        f"{name} -> {member._name_}"
        for name, member in enumeration.__members__.items()
        if name != member._name_
    ]
    if duplicates:
        raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join(duplicates)}")
    return enumeration


class EnumCheck(StrEnum):
    """What `verify` can check."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Check an enumeration: `@verify(UNIQUE, CONTINUOUS)`."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                self._check_unique(enumeration)
            elif check is CONTINUOUS:
                self._check_continuous(enumeration)
            elif check is NAMED_FLAGS:
                self._check_named_flags(enumeration)
        return enumeration

    @staticmethod
    def _check_unique(enumeration):
        pairs = enumeration.__members__.items()
        aliases = ", ".join(f"{name} -> {member._name_}" for name, member in pairs if name != member._name_)
        if aliases:
            raise ValueError(f"aliases found in {enumeration!r}: {aliases}")

    @staticmethod
    def _check_continuous(enumeration):
        values = {member._value_ for member in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if issubclass(enumeration, Flag):
            expected = [1 << bit for bit in range(low.bit_length(), high.bit_length() - 1)]
        elif issubclass(enumeration, int) or all(isinstance(value, int) for value in values):
            expected = range(low + 1, high)
        else:
            raise Exception("verify: unknown type %r" % enumeration._member_type_)
        missing = [value for value in expected if value not in values]
        if missing:
            kind = "flag" if issubclass(enumeration, Flag) else "enum"
            text = f"invalid {kind} {enumeration.__name__!r}: missing values {', '.join(map(str, missing))}"
            raise ValueError(text[:256])

    @staticmethod
    def _check_named_flags(enumeration):
        bad, missing = [], 0
        for name, alias in enumeration.__members__.items():
            unnamed = alias._value_ & ~enumeration._singles_mask_ if alias._value_ > 0 else 0
            if name not in enumeration._member_names_ and unnamed:
                bad.append(name)
                missing |= unnamed
        if bad:
            subject = f"alias {bad[0]} is" if len(bad) == 1 else (
                f"aliases {', '.join(bad[:-1])} and {bad[-1]} are"
            )
            count = f"value {hex(missing)}" if _is_single_bit(missing) else f"combined values of {hex(missing)}"
            raise ValueError(
                f"invalid Flag {enumeration.__name__!r}: {subject} missing {count} "
                "[use enum.show_flag_values(value) for details]"
            )


def show_flag_values(value):
    """The powers of two in a number."""
    return [1 << bit for bit in range(value.bit_length()) if value >> bit & 1]


def pickle_by_global_name(self, proto):
    """A `__reduce_ex__` for members that are names of their module."""
    return self.name


def pickle_by_enum_name(self, proto):
    """A `__reduce_ex__` for members that are found by their name."""
    return getattr, (self.__class__, self._name_)


def global_enum_repr(self):
    """A repr that names the module instead of the class."""
    return f"{self.__class__.__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    """The same for flags."""
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    return "|".join(
        name if name[0] in "0123456789" else f"{module}.{name}" for name in self._name_.split("|")
    )


def global_str(self):
    """A str that is only the name."""
    if self._name_ is None:
        return f"{self.__class__.__name__}({self._value_!r})"
    return self._name_


def global_enum(cls, update_str=False):
    """Make the members names of the module, and show them so."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls
