"""The classes of the nodes of syntax trees, made from the abstract grammar of the language."""

_GRAMMAR = """
mod
    Module(stmt* body, type_ignore* type_ignores)
    Interactive(stmt* body)
    Expression(expr body)
    FunctionType(expr* argtypes, expr returns)
stmt +
    FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
    AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
    ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
    Return(expr? value)
    Delete(expr* targets)
    Assign(expr* targets, expr value, string? type_comment)
    TypeAlias(expr name, type_param* type_params, expr value)
    AugAssign(expr target, operator op, expr value)
    AnnAssign(expr target, expr annotation, expr? value, int simple)
    For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
    AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
    While(expr test, stmt* body, stmt* orelse)
    If(expr test, stmt* body, stmt* orelse)
    With(withitem* items, stmt* body, string? type_comment)
    AsyncWith(withitem* items, stmt* body, string? type_comment)
    Match(expr subject, match_case* cases)
    Raise(expr? exc, expr? cause)
    Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
    TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
    Assert(expr test, expr? msg)
    Import(alias* names)
    ImportFrom(identifier? module, alias* names, int? level)
    Global(identifier* names)
    Nonlocal(identifier* names)
    Expr(expr value)
    Pass
    Break
    Continue
expr +
    BoolOp(boolop op, expr* values)
    NamedExpr(expr target, expr value)
    BinOp(expr left, operator op, expr right)
    UnaryOp(unaryop op, expr operand)
    Lambda(arguments args, expr body)
    IfExp(expr test, expr body, expr orelse)
    Dict(expr?* keys, expr* values)
    Set(expr* elts)
    ListComp(expr elt, comprehension* generators)
    SetComp(expr elt, comprehension* generators)
    DictComp(expr key, expr value, comprehension* generators)
    GeneratorExp(expr elt, comprehension* generators)
    Await(expr value)
    Yield(expr? value)
    YieldFrom(expr value)
    Compare(expr left, cmpop* ops, expr* comparators)
    Call(expr func, expr* args, keyword* keywords)
    FormattedValue(expr value, int conversion, expr? format_spec)
    Interpolation(expr value, constant str, int conversion, expr? format_spec)
    JoinedStr(expr* values)
    TemplateStr(expr* values)
    Constant(constant value, string? kind)
    Attribute(expr value, identifier attr, expr_context ctx)
    Subscript(expr value, expr slice, expr_context ctx)
    Starred(expr value, expr_context ctx)
    Name(identifier id, expr_context ctx)
    List(expr* elts, expr_context ctx)
    Tuple(expr* elts, expr_context ctx)
    Slice(expr? lower, expr? upper, expr? step)
expr_context |
    Load
    Store
    Del
boolop |
    And
    Or
operator |
    Add
    Sub
    Mult
    MatMult
    Div
    Mod
    Pow
    LShift
    RShift
    BitOr
    BitXor
    BitAnd
    FloorDiv
unaryop |
    Invert
    Not
    UAdd
    USub
cmpop |
    Eq
    NotEq
    Lt
    LtE
    Gt
    GtE
    Is
    IsNot
    In
    NotIn
comprehension(expr target, expr iter, expr* ifs, int is_async)
excepthandler +
    ExceptHandler(expr? type, identifier? name, stmt* body)
arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, expr* defaults)
arg(identifier arg, expr? annotation, string? type_comment) +
keyword(identifier? arg, expr value) +
alias(identifier name, identifier? asname) +
withitem(expr context_expr, expr? optional_vars)
match_case(pattern pattern, expr? guard, stmt* body)
pattern +
    MatchValue(expr value)
    MatchSingleton(constant value)
    MatchSequence(pattern* patterns)
    MatchMapping(expr* keys, pattern* patterns, identifier? rest)
    MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
    MatchStar(identifier? name)
    MatchAs(pattern? pattern, identifier? name)
    MatchOr(pattern* patterns)
type_ignore
    TypeIgnore(int lineno, string tag)
type_param +
    TypeVar(identifier name, expr? bound, expr? default_value)
    ParamSpec(identifier name, expr? default_value)
    TypeVarTuple(identifier name, expr? default_value)
"""

_PLACES = "lineno", "col_offset", "end_lineno", "end_col_offset"
_PLAIN_TYPES = {"identifier": str, "string": str, "int": int, "constant": object}


class AST:
    """The base of all nodes."""

    _fields = ()
    _attributes = ()
    _kinds = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        cls = type(self)
        fields = cls._fields
        if len(args) > len(fields):
            plural = "" if len(fields) == 1 else "s"
            raise TypeError(f"{cls.__name__} constructor takes at most {len(fields)} positional argument{plural}")
        given = self.__dict__
        for name, value in zip(fields, args):
            given[name] = value
        for name, value in kwargs.items():
            if name not in fields and name not in cls._attributes:
                _warn(
                    f"{cls.__name__}.__init__ got an unexpected keyword argument {name!r}. "
                    "Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15."
                )
            elif name in fields[: len(args)]:
                raise TypeError(f"{cls.__name__} got multiple values for argument {name!r}")
            setattr(self, name, value)
        if len(given) < len(fields):
            _complete(self, cls)

    def __repr__(self):
        return _shown(self, 3)

    def __reduce__(self):
        state = vars(self)
        positional = []
        for name in self._fields:
            if name not in state:
                break
            positional.append(state[name])
        return type(self), tuple(positional), dict(state)

    def __replace__(self, /, **changes):
        unknown = [name for name in changes if name not in self._fields and name not in self._attributes]
        if unknown:
            raise TypeError(f"{type(self).__name__}.__replace__ got an unexpected keyword argument {unknown[0]!r}.")
        return type(self)(**{**vars(self), **changes})


AST.__doc__ = None
AST.__module__ = "ast"


def _warn(message):
    import warnings

    warnings.warn(message, DeprecationWarning, stacklevel=3)


def _complete(node, cls):
    """Fill in the fields that the constructor was not given: empty lists, the context Load."""
    given = node.__dict__
    for name, kind in zip(cls._fields, cls._kinds):
        if name in given or kind[-1] == "?":
            continue
        if kind[-1] == "*":
            given[name] = []
        elif kind == "expr_context":
            given[name] = Load()
        else:
            _warn(
                f"{cls.__name__}.__init__ missing 1 required positional argument: {name!r}. "
                "This will become an error in Python 3.15."
            )


def _shown(value, depth):
    """The text of a value of which nodes deeper than `depth` are left out, and all items of lists but the first and last."""
    if isinstance(value, AST):
        name = type(value).__name__
        if depth <= 0:
            return f"{name}(...)"
        parts = [f"{field}={_shown(getattr(value, field), depth - 1)}" for field in value._fields]
        return f"{name}({', '.join(parts)})"
    if isinstance(value, (list, tuple)):
        ends = [_shown(item, depth) for item in (value if len(value) <= 2 else (value[0], value[-1]))]
        if len(value) > 2:
            ends.insert(1, "...")
        opening, closing = "[]" if isinstance(value, list) else "()"
        return f"{opening}{', '.join(ends)}{closing}"
    return repr(value)


def _field_type(kind, classes):
    """The type of a field for tools that read `_field_types`."""
    plain = kind.rstrip("?*")
    found = _PLAIN_TYPES.get(plain) or classes[plain]
    if kind[-1] == "*":
        return list[found]
    return found | None if kind[-1] == "?" else found


def _make(name, base, signature, has_places):
    kinds, fields = [], []
    for part in signature:
        kind, field = part.split()
        kinds.append(kind)
        fields.append(field)
    members = {"__module__": "ast", "_fields": tuple(fields), "__match_args__": tuple(fields), "_kinds": tuple(kinds)}
    if has_places:
        members["_attributes"] = _PLACES
        members["end_lineno"] = members["end_col_offset"] = None
    for kind, field in zip(kinds, fields):
        if kind[-1] == "?":
            members[field] = None
    return type(name, (base,), members)


def _read_grammar():
    """Make the classes that the grammar lists; an indented line belongs to the group above it."""
    classes, documented = {}, {}
    group = AST
    for line in _GRAMMAR.strip().splitlines():
        text, has_places, _ = line.strip().partition(" +") if line.endswith(" +") else (line.strip(), "", "")
        text = text.removesuffix(" |")
        name, _, signature = text.partition("(")
        signature = signature.rstrip(")").split(", ") if signature else []
        is_member = line[0] == " "
        made = _make(name, group if is_member else AST, signature, has_places)
        made.__doc__ = text
        classes[name] = made
        if not is_member:
            group = made
            if not signature:
                documented[name] = (made, " | " if line.endswith("|") else "\n" + " " * len(name) + " | ", [])
        elif group.__name__ in documented:
            documented[group.__name__][2].append(text)
    for name, (made, separator, members) in documented.items():
        made.__doc__ = f"{name} = {separator.join(members)}"
    for made in classes.values():
        if made._fields or made.__bases__[0] is not AST:
            made._field_types = {
                field: _field_type(kind, classes) for field, kind in zip(made._fields, made._kinds)
            }
    return classes


globals().update(_read_grammar())
Load = globals()["Load"]


class slice(AST):
    """Deprecated AST node class."""


class Index(slice):
    """Deprecated AST node class. Use the index value directly instead."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Deprecated AST node class. Use ast.Tuple instead."""

    def __new__(cls, dims=(), **kwargs):
        return globals()["Tuple"](list(dims), Load(), **kwargs)


class Suite(globals()["mod"]):
    """Deprecated AST node class.  Unused in Python 3."""


class AugLoad(globals()["expr_context"]):
    """Deprecated AST node class.  Unused in Python 3."""


class AugStore(globals()["expr_context"]):
    """Deprecated AST node class.  Unused in Python 3."""


class Param(globals()["expr_context"]):
    """Deprecated AST node class.  Unused in Python 3."""


for _class in (slice, Index, ExtSlice, Suite, AugLoad, AugStore, Param):
    _class.__module__ = "ast"
__all__ = [name for name in globals() if not name.startswith("_")]
