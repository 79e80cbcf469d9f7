"""Looks at live objects: their kind, signature and documentation.

>>> def area(width: float, height: float = 1.0, *, unit="m") -> float: ...
>>> signature(area)
<Signature (width: float, height: float = 1.0, *, unit='m') -> float>
"""

import sys
import types
from annotationlib import get_annotations

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_NOFREE = 16, 32, 64
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
CO_HAS_DOCSTRING, CO_METHOD = 0x4000000, 0x8000000
TPFLAGS_IS_ABSTRACT = 1 << 20



def ismodule(object):
    """Is it a module?"""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Is it a class?"""
    return isinstance(object, type)


def ismethod(object):
    """Is it a function bound to an instance or class?"""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Is it a function written in Python?"""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    """Is it a built-in function, bound or not?"""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Is it a special method of a built-in type, bound to an instance?"""
    return isinstance(object, types.MethodWrapperType)


def isroutine(object):
    """Is it a function or method of any kind?"""
    return (
        isbuiltin(object)
        or isfunction(object)
        or ismethod(object)
        or ismethodwrapper(object)
        or ismethoddescriptor(object)
    )


def _special(object, name):
    return hasattr(type(object), name)


def ismethoddescriptor(object):
    """Has it `__get__` but neither `__set__` nor `__delete__`, and is it none of the kinds above?"""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return _special(object, "__get__") and not _special(object, "__set__") and not _special(object, "__delete__")


def isdatadescriptor(object):
    """Has it `__set__` or `__delete__`?"""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return _special(object, "__set__") or _special(object, "__delete__")


def ismemberdescriptor(object):
    """Is it a slot?"""
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """Is it an attribute of a built-in type?"""
    return isinstance(object, types.GetSetDescriptorType)


def istraceback(object):
    """Is it a traceback?"""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Is it a frame?"""
    return isinstance(object, types.FrameType)


def iscode(object):
    """Is it a code object?"""
    return isinstance(object, types.CodeType)


def isgenerator(object):
    """Is it a generator?"""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Is it a coroutine?"""
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    """Is it an asynchronous generator?"""
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    """Can it stand after `await`?"""
    return iscoroutine(object) or _special(object, "__await__")


def _has_flag(object, flag):
    while ismethod(object):
        object = object.__func__
    while _is_partial(object):
        object = object.func
    return isfunction(object) and bool(object.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    """Is it a function with `yield`?"""
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    """Is it a function made with `async def`?"""
    return _has_flag(obj, CO_COROUTINE) or getattr(obj, "_is_coroutine_mark", None) is _mark


def isasyncgenfunction(obj):
    """Is it a function made with `async def` that has `yield`?"""
    return _has_flag(obj, CO_ASYNC_GENERATOR)


_mark = object()


def markcoroutinefunction(func):
    """Let `iscoroutinefunction` take a function for one that gives a coroutine."""
    getattr(func, "__func__", func)._is_coroutine_mark = _mark
    return func


def isabstract(object):
    """Is it a class with abstract methods?"""
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", None))


def ispackage(object):
    """Is it a module with submodules?"""
    return ismodule(object) and hasattr(object, "__path__")


def _is_partial(object):
    functools = sys.modules.get("functools")
    return functools is not None and isinstance(object, functools.partial)


def unwrap(func, *, stop=None):
    """The function that decorators have wrapped, by following `__wrapped__`."""
    first = func
    seen = {id(func)}
    while not isinstance(func, type) and hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen.add(id(func))
    return func


def getmro(cls):
    """The classes in which attributes are looked for."""
    return cls.__mro__


def getmembers(object, predicate=None):
    """The attributes as (name, value), sorted by name."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """The same, without running descriptors."""
    return _members(object, predicate, getattr_static)


def _members(object, predicate, get):
    names = dir(object)
    if isclass(object):
        for base in object.__bases__:
            for name, value in base.__dict__.items():
                if isinstance(value, types.DynamicClassAttribute):
                    names.append(name)
    found = []
    for name in sorted(set(names)):
        try:
            value = get(object, name)
        except AttributeError:
            for base in getmro(object) if isclass(object) else ():
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


_nothing = object()


def getattr_static(obj, attr, default=_nothing):
    """An attribute as it is stored: no descriptor and no `__getattr__` is run."""
    if not isinstance(obj, type):
        own = getattr(obj, "__dict__", {})
        if isinstance(own, dict) and attr in own:
            return own[attr]
        obj = type(obj)
    for base in (*type.mro(obj), *type.mro(type(obj))):
        if attr in base.__dict__:
            return base.__dict__[attr]
    if default is not _nothing:
        return default
    raise AttributeError(attr)


def cleandoc(doc):
    """A docstring without the indentation of its lines.

    >>> cleandoc("First.\\n\\n    Second.\\n      Third.")
    'First.\\n\\nSecond.\\n  Third.'
    """
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.lstrip(" ")]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip(" "), *(line[margin:] for line in lines[1:])]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    """The docstring, cleaned; methods without one inherit it."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(object):
    if isclass(object):
        for base in object.__mro__:
            if base is not type and base.__doc__ is not None and base is not _object:
                return base.__doc__
        return None
    name = getattr(object, "__name__", None)
    owner = getattr(object, "__self__", None)
    if ismethod(object):
        owner = owner if isclass(owner) else type(owner)
    elif isinstance(object, property):
        object, name = object.fget, getattr(object.fget, "__name__", None)
        owner = _owner_of(object)
    elif isfunction(object):
        owner = _owner_of(object)
    else:
        return None
    for base in getattr(owner, "__mro__", ()):
        doc = getattr(getattr(base, name, None), "__doc__", None)
        if doc is not None:
            return doc
    return None


_object = object


def _owner_of(function):
    """The class a function is defined in, by its qualified name."""
    owner = sys.modules.get(getattr(function, "__module__", None))
    for part in getattr(function, "__qualname__", "").split(".")[:-1]:
        owner = getattr(owner, part, None)
    return owner if isclass(owner) else None


def getmodule(object, _filename=None):
    """The module an object was defined in, or None."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    if iscode(object) or isframe(object) or istraceback(object):
        file = getfile(object)
        for module in list(sys.modules.values()):
            if getattr(module, "__file__", None) == file:
                return module
    return None


def getmodulename(path):
    """The name of the module in a file, or None."""
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def getfile(object):
    """The file an object was defined in."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        module = sys.modules.get(object.__module__)
        if getattr(module, "__file__", None):
            return module.__file__
        if object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError(
        "module, class, method, function, traceback, frame, or "
        f"code object was expected, got {type(object).__name__}"
    )


getsourcefile = getfile


def getabsfile(object, _filename=None):
    """The absolute path of the file an object was defined in."""
    from os.path import abspath, normcase

    return normcase(abspath(_filename or getfile(object)))


def _refuse_source(object):
    """Source text is not kept, and is never guessed from a file that may have changed."""
    getfile(unwrap(object) if callable(object) else object)
    raise OSError("could not get source code")


def getsource(object):
    """Not available: raises OSError."""
    return _refuse_source(object)


def getsourcelines(object):
    """Not available: raises OSError."""
    return _refuse_source(object)


def findsource(object):
    """Not available: raises OSError."""
    return _refuse_source(object)


def getcomments(object):
    """Comments are not kept: None."""
    return None


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


class _Record(tuple):
    """A tuple whose items have names."""

    _fields = ()

    def __new__(cls, *items):
        if len(items) != len(cls._fields):
            raise TypeError(f"{cls.__name__} takes {len(cls._fields)} items, got {len(items)}")
        return tuple.__new__(cls, items)

    def __init_subclass__(cls):
        for place, name in enumerate(cls._fields):
            setattr(cls, name, property(lambda self, place=place: self[place]))
        cls.__match_args__ = cls._fields

    def __repr__(self):
        items = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self))
        return f"{type(self).__name__}({items})"

    def _asdict(self):
        return dict(zip(self._fields, self))

    def _replace(self, **changes):
        return type(self)(*({**self._asdict(), **changes}).values())


class FrameInfo(_Record):
    """One call of a stack."""

    _fields = ("frame", "filename", "lineno", "function", "code_context", "index")


class Traceback(_Record):
    """What `getframeinfo` gives."""

    _fields = ("filename", "lineno", "function", "code_context", "index")


class ArgInfo(_Record):
    """What `getargvalues` gives."""

    _fields = ("args", "varargs", "keywords", "locals")


class ClosureVars(_Record):
    """What `getclosurevars` gives."""

    _fields = ("nonlocals", "globals", "builtins", "unbound")


class Attribute(_Record):
    """What `classify_class_attrs` gives."""

    _fields = ("name", "kind", "defining_class", "object")


class FullArgSpec(_Record):
    """What `getfullargspec` gives."""

    _fields = ("args", "varargs", "varkw", "defaults", "kwonlyargs", "kwonlydefaults", "annotations")


def getframeinfo(frame, context=1):
    """File, line and function of a frame or traceback, with the source line if it can be read."""
    lineno = frame.tb_lineno if istraceback(frame) else frame.f_lineno
    frame = frame.tb_frame if istraceback(frame) else frame
    filename = getfile(frame)
    lines, index = None, None
    if context > 0:
        try:
            with open(filename, encoding="utf-8") as file:
                all_lines = file.readlines()
            start = max(0, min(lineno - 1 - context // 2, len(all_lines) - context))
            lines, index = all_lines[start : start + context], lineno - 1 - start
        except (OSError, ValueError):
            # What is no file has no lines.
            lines = index = None
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index)


def stack(context=1):
    """The calls that led here, the innermost first."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """The calls between here and where the exception being handled was raised."""
    error = sys.exception()
    return getinnerframes(None if error is None else error.__traceback__, context)


def getouterframes(frame, context=1):
    """The frame and those that called it."""
    found = []
    while frame:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """The frames of a traceback."""
    found = []
    while tb:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def getargvalues(frame):
    """The parameters of a frame and its local variables."""
    code = frame.f_code
    count = code.co_argcount + code.co_kwonlyargcount
    names = list(code.co_varnames)
    varargs = varkw = None
    if code.co_flags & CO_VARARGS:
        varargs = names[count]
    if code.co_flags & CO_VARKEYWORDS:
        varkw = names[count + (varargs is not None)]
    return ArgInfo(names[:count], varargs, varkw, frame.f_locals)


def getclosurevars(func):
    """What the names in a function that are not its own mean."""
    import builtins

    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    cells = zip(func.__code__.co_freevars, func.__closure__ or ())
    nonlocals = {name: cell.cell_contents for name, cell in cells}
    found, known, unbound = {}, {}, set()
    for name in func.__code__.co_names:
        if name in func.__globals__:
            found[name] = func.__globals__[name]
        elif hasattr(builtins, name):
            known[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found, known, unbound)


def classify_class_attrs(cls):
    """The attributes of a class with their kind and the class that defines them."""
    found = []
    for name in dir(cls):
        for base in cls.__mro__:
            if name in base.__dict__:
                value = base.__dict__[name]
                if isinstance(value, (staticmethod, types.BuiltinMethodType)):
                    kind = "static method"
                elif isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
                    kind = "class method"
                elif isinstance(value, property):
                    kind = "property"
                else:
                    kind = "method" if isroutine(value) else "data"
                found.append(Attribute(name, kind, base, value))
                break
    return found


def getclasstree(classes, unique=False):
    """The classes as nested lists, each below its bases."""
    children, roots = {}, []
    for each in classes:
        for base in each.__bases__:
            below = children.setdefault(base, [])
            if each not in below:
                below.append(each)
            if unique and base in classes:
                break
        if not each.__bases__:
            roots.append(each)
    roots += [base for base in children if base not in classes and base not in roots]
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    """Helps `getclasstree`."""
    found = []
    for each in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
        found.append((each, each.__bases__))
        if each in children:
            found.append(walktree(children[each], children, each))
    return found


GEN_CREATED, GEN_RUNNING = "GEN_CREATED", "GEN_RUNNING"
GEN_SUSPENDED, GEN_CLOSED = "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING = "CORO_CREATED", "CORO_RUNNING"
CORO_SUSPENDED, CORO_CLOSED = "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CREATED, AGEN_RUNNING = "AGEN_CREATED", "AGEN_RUNNING"
AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_SUSPENDED", "AGEN_CLOSED"


def _state(object, prefix):
    kind = {"GEN": "gi", "CORO": "cr", "AGEN": "ag"}[prefix]
    if getattr(object, f"{kind}_running"):
        return f"{prefix}_RUNNING"
    if getattr(object, f"{kind}_suspended"):
        return f"{prefix}_SUSPENDED"
    return f"{prefix}_CLOSED" if getattr(object, f"{kind}_frame") is None else f"{prefix}_CREATED"


def getgeneratorstate(generator):
    """Whether a generator is created, running, suspended or closed."""
    return _state(generator, "GEN")


def getcoroutinestate(coroutine):
    """The same for a coroutine."""
    return _state(coroutine, "CORO")


def getasyncgenstate(agen):
    """The same for an asynchronous generator."""
    return _state(agen, "AGEN")


def getgeneratorlocals(generator):
    """The local variables of a generator."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return {} if generator.gi_frame is None else dict(generator.gi_frame.f_locals)


def getcoroutinelocals(coroutine):
    """The local variables of a coroutine."""
    return {} if coroutine.cr_frame is None else dict(coroutine.cr_frame.f_locals)


def getasyncgenlocals(agen):
    """The local variables of an asynchronous generator."""
    return {} if agen.ag_frame is None else dict(agen.ag_frame.f_locals)


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """An annotation as a signature shows it."""
    if isinstance(annotation, str) and not quote_annotation_strings:
        return annotation
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


class _empty:
    """Stands for a default or annotation that is not there."""


class _ParameterKind(int):
    """The kinds of parameters, in the order in which they may follow each other."""

    _names = (
        ("POSITIONAL_ONLY", "positional-only"),
        ("POSITIONAL_OR_KEYWORD", "positional or keyword"),
        ("VAR_POSITIONAL", "variadic positional"),
        ("KEYWORD_ONLY", "keyword-only"),
        ("VAR_KEYWORD", "variadic keyword"),
    )

    @property
    def name(self):
        return self._names[self][0]

    @property
    def value(self):
        return int(self)

    @property
    def description(self):
        return self._names[self][1]

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"


_KINDS = tuple(map(_ParameterKind, range(5)))
_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _KINDS


class Parameter:
    """One parameter: name, kind, default and annotation."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _KINDS
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if kind not in range(5):
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        self._kind = _KINDS[kind]
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        from keyword import iskeyword

        if iskeyword(name) and self._kind is not _POSITIONAL_ONLY or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name
        self._default = default
        self._annotation = annotation

    @property
    def name(self):
        return self._name

    @property
    def kind(self):
        return self._kind

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    def replace(self, *, name=_nothing, kind=_nothing, annotation=_nothing, default=_nothing):
        """The parameter with some parts changed."""
        return type(self)(
            self._name if name is _nothing else name,
            self._kind if kind is _nothing else kind,
            default=self._default if default is _nothing else default,
            annotation=self._annotation if annotation is _nothing else annotation,
        )

    def __replace__(self, /, **changes):
        return self.replace(**changes)

    def _format(self, *, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            shown = formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)
            text += f": {shown}"
        if self._default is not _empty:
            text += f" = {self._default!r}" if self._annotation is not _empty else f"={self._default!r}"
        return {_VAR_POSITIONAL: "*", _VAR_KEYWORD: "**"}.get(self._kind, "") + text

    def __str__(self):
        return self._format()

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def _key(self):
        return self._name, self._kind, self._default, self._annotation

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Parameter) else NotImplemented

    def __hash__(self):
        return hash(self._key())


class BoundArguments:
    """The arguments of a call by the names of the parameters."""

    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        """The positional arguments."""
        found = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            value = self.arguments[name]
            found.extend(value) if parameter.kind is _VAR_POSITIONAL else found.append(value)
        return tuple(found)

    @property
    def kwargs(self):
        """The keyword arguments."""
        found, by_keyword = {}, False
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                by_keyword = True
            if not by_keyword or name not in self.arguments or parameter.kind is _VAR_POSITIONAL:
                continue
            value = self.arguments[name]
            found.update(value if parameter.kind is _VAR_KEYWORD else {name: value})
        return found

    def apply_defaults(self):
        """Fill in the defaults of what was not given."""
        filled = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif parameter.default is not _empty:
                filled[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                filled[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                filled[name] = {}
        self.arguments = filled

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    def __repr__(self):
        shown = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"<{self.__class__.__name__} ({shown})>"


class Signature:
    """The parameters of a function and the annotation of its result."""

    __slots__ = ("_parameters", "_return_annotation")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        known, kind, seen_default = {}, _POSITIONAL_ONLY, False
        for each in parameters or ():
            if each.kind < kind:
                raise ValueError(
                    f"wrong parameter order: {kind.description} parameter before {each.kind.description} parameter"
                )
            if each.kind > kind:
                kind = each.kind
            if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if each.default is not _empty:
                    seen_default = True
                elif seen_default:
                    raise ValueError("non-default argument follows default argument")
            if each.name in known:
                raise ValueError(f"duplicate parameter name: {each.name!r}")
            known[each.name] = each
        self._parameters = types.MappingProxyType(known)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=1):
        """The signature of anything that can be called."""
        return _signature_of(obj, cls, follow_wrapped, globals, locals, eval_str, annotation_format)

    @property
    def parameters(self):
        """The parameters by name."""
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_nothing, return_annotation=_nothing):
        """The signature with some parts changed."""
        return type(self)(
            self._parameters.values() if parameters is _nothing else parameters,
            return_annotation=self._return_annotation if return_annotation is _nothing else return_annotation,
        )

    def __replace__(self, /, **changes):
        return self.replace(**changes)

    def bind(self, /, *args, **kwargs):
        """The arguments of a call by parameter; TypeError if they do not fit."""
        return self._bind(args, kwargs, partial=False)

    def bind_partial(self, /, *args, **kwargs):
        """The same; arguments may be missing."""
        return self._bind(args, kwargs, partial=True)

    def _bind(self, args, kwargs, partial):
        arguments, rest, given = {}, dict(kwargs), list(args)
        for name, parameter in self._parameters.items():
            kind = parameter.kind
            if kind is _VAR_POSITIONAL:
                if given:
                    arguments[name] = tuple(given)
                    given = []
            elif kind is _VAR_KEYWORD:
                if rest:
                    arguments[name] = rest
                    rest = {}
            elif kind is not _KEYWORD_ONLY and given:
                if name in rest and kind is not _POSITIONAL_ONLY:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = given.pop(0)
            elif kind is not _POSITIONAL_ONLY and name in rest:
                if given:
                    raise TypeError("too many positional arguments")
                arguments[name] = rest.pop(name)
            elif parameter.default is _empty and not partial:
                self._refuse_missing(parameter, rest)
        if given:
            raise TypeError("too many positional arguments")
        if rest:
            raise TypeError(f"got an unexpected keyword argument {next(iter(rest))!r}")
        return self._bound_arguments_cls(self, arguments)

    @staticmethod
    def _refuse_missing(parameter, rest):
        if parameter.kind is _POSITIONAL_ONLY and parameter.name in rest:
            raise TypeError(f"{parameter.name!r} parameter is positional only, but was passed as a keyword")
        raise TypeError(f"missing a required argument: {parameter.name!r}")

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """The signature as a `def` shows it; one parameter per line if it is wider than `max_width`."""
        parts, slash, star = [], False, True
        for parameter in self._parameters.values():
            kind = parameter.kind
            if kind is _POSITIONAL_ONLY:
                slash = True
            elif slash:
                parts.append("/")
                slash = False
            if kind is _VAR_POSITIONAL:
                star = False
            elif kind is _KEYWORD_ONLY and star:
                parts.append("*")
                star = False
            parts.append(parameter._format(quote_annotation_strings=quote_annotation_strings))
        if slash:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(parts) + "\n)"
        if self._return_annotation is not _empty:
            shown = formatannotation(self._return_annotation, quote_annotation_strings=quote_annotation_strings)
            text += f" -> {shown}"
        return text

    def __str__(self):
        return self.format()

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def _key(self):
        positional = [p for p in self._parameters.values() if p.kind is not _KEYWORD_ONLY]
        keyword = {name: p for name, p in self._parameters.items() if p.kind is _KEYWORD_ONLY}
        return positional, keyword, self._return_annotation

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Signature) else NotImplemented

    def __hash__(self):
        positional, keyword, result = self._key()
        return hash((tuple(positional), frozenset(keyword.values()), result))


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=1):
    """The signature of a function, class or other callable."""
    return Signature.from_callable(
        obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
        eval_str=eval_str, annotation_format=annotation_format,
    )


def _signature_of(obj, cls, *options):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if ismethod(obj):
        return _without_first(_signature_of(obj.__func__, cls, *options))
    follow_wrapped = options[0]
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or ismethod(f))
        if ismethod(obj):
            return _signature_of(obj, cls, *options)
    given = getattr(obj, "__signature__", None)
    if isinstance(given, Signature):
        return given
    if isfunction(obj):
        return _signature_of_function(obj, cls, *options[1:])
    if _is_partial(obj):
        return _signature_of_partial(obj, cls, *options)
    if isclass(obj):
        return _signature_of_class(obj, cls, *options)
    if isbuiltin(obj) or ismethoddescriptor(obj) or ismethodwrapper(obj):
        return _signature_of_builtin(obj, cls)
    call = getattr(type(obj), "__call__", None)
    if call is not None and not isinstance(call, (types.WrapperDescriptorType, types.MethodWrapperType)):
        return _without_first(_signature_of(call, cls, *options))
    raise ValueError(f"callable {obj!r} is not supported by signature")


def _without_first(signature):
    """The signature of a method once it is bound."""
    parameters = list(signature.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind is not _VAR_POSITIONAL:
        del parameters[0]
    return signature.replace(parameters=parameters)


def _signature_of_function(function, cls, globals, locals, eval_str, annotation_format):
    code = function.__code__
    names = code.co_varnames
    positional, keyword_only = code.co_argcount, code.co_kwonlyargcount
    annotations = get_annotations(
        function, globals=globals, locals=locals, eval_str=eval_str, format=annotation_format
    )
    defaults = function.__defaults__ or ()
    keyword_defaults = function.__kwdefaults__ or {}
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

    without_default = positional - len(defaults)
    for place in range(positional):
        kind = _POSITIONAL_ONLY if place < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        add(names[place], kind, defaults[place - without_default] if place >= without_default else _empty)
    at = positional + keyword_only
    if code.co_flags & CO_VARARGS:
        add(names[at], _VAR_POSITIONAL)
        at += 1
    for name in names[positional : positional + keyword_only]:
        add(name, _KEYWORD_ONLY, keyword_defaults.get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(names[at], _VAR_KEYWORD)
    return cls(parameters, return_annotation=annotations.get("return", _empty))


def _signature_of_partial(partial, cls, *options):
    inner = _signature_of(partial.func, cls, *options)
    try:
        bound = inner.bind_partial(*partial.args, **partial.keywords)
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    parameters, by_keyword = [], False
    for name, parameter in inner.parameters.items():
        if name in partial.keywords and parameter.kind in (_POSITIONAL_OR_KEYWORD, _KEYWORD_ONLY):
            by_keyword = True
            parameters.append(parameter.replace(default=partial.keywords[name], kind=_KEYWORD_ONLY))
        elif name in bound.arguments and parameter.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            continue
        elif by_keyword and parameter.kind is _POSITIONAL_OR_KEYWORD:
            parameters.append(parameter.replace(kind=_KEYWORD_ONLY))
        elif by_keyword and parameter.kind is _VAR_POSITIONAL:
            continue
        else:
            parameters.append(parameter)
    return inner.replace(parameters=parameters)


def _signature_of_class(obj, cls, *options):
    meta_call = _own_method(type(obj), "__call__", type)
    if meta_call is not None and not _is_enum(obj):
        return _without_first(_signature_of(meta_call, cls, *options))
    for base in obj.__mro__:
        for name in ("__new__", "__init__"):
            method = base.__dict__.get(name)
            method = method.__func__ if isinstance(method, staticmethod) else method
            if isfunction(method):
                return _without_first(_signature_of(method, cls, *options))
        if base.__module__ == "builtins" and base is not object:
            return _signature_of_builtin(base, cls)
    return cls([])


def _is_enum(obj):
    enum = sys.modules.get("enum")
    return enum is not None and isinstance(obj, enum.EnumType)


def _own_method(cls, name, stop):
    """A method that a script's class has itself or inherits from another such class."""
    for base in cls.__mro__:
        if base is stop or base is object:
            return None
        if isfunction(base.__dict__.get(name)):
            return base.__dict__[name]
    return None


def _signature_of_builtin(obj, cls):
    """The signature of a built-in function, from its `__text_signature__`."""
    text = getattr(obj, "__text_signature__", None)
    if not text:
        raise ValueError(f"no signature found for builtin {obj!r}")
    cleaned, is_bound = text.replace("$", ""), "$" in text
    namespace = {}
    # Defaults are literals, or names of the module.
    exec(f"def function{cleaned}: ...", vars(sys.modules.get(getattr(obj, "__module__", None), sys)).copy(), namespace)
    made = _signature_of_function(namespace["function"], cls, None, None, False, 1)
    bound = is_bound and not isclass(obj) and getattr(obj, "__self__", None) is not None
    return _without_first(made) if bound else made


def getfullargspec(func):
    """The parameters in the form of older Pythons."""
    try:
        found = _signature_of(func, Signature, False, None, None, False, 1)
        if ismethod(func):
            found = _signature_of(func.__func__, Signature, False, None, None, False, 1)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    args, defaults, kwonly, kwdefaults, annotations = [], (), [], {}, {}
    varargs = varkw = None
    if found.return_annotation is not _empty:
        annotations["return"] = found.return_annotation
    for name, parameter in found.parameters.items():
        if parameter.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(name)
            if parameter.default is not _empty:
                defaults += (parameter.default,)
        elif parameter.kind is _VAR_POSITIONAL:
            varargs = name
        elif parameter.kind is _KEYWORD_ONLY:
            kwonly.append(name)
            if parameter.default is not _empty:
                kwdefaults[name] = parameter.default
        else:
            varkw = name
        if parameter.annotation is not _empty:
            annotations[name] = parameter.annotation
    return FullArgSpec(args, varargs, varkw, defaults or None, kwonly, kwdefaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    """The arguments of a call by parameter, with defaults."""
    if ismethod(func):
        positional, func = (func.__self__, *positional), func.__func__
    # Calling it with what does not fit tells CPython's reasons.
    bound = signature(func).bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)


__all__ = [
    name for name in globals()
    if not name.startswith("_") and name not in ("sys", "types")
]
