# What cannot be a dataclass is refused with the reason.
from dataclasses import dataclass, field, KW_ONLY
def attempt(text):
    try:
        exec(text, {"dataclass": dataclass, "field": field, "KW_ONLY": KW_ONLY, "__name__": "__main__"})
    except (TypeError, ValueError) as error:
        print(error)  # expect: mutable default <class 'list'> for field x is not allowed: use default_factory
        # expect: non-default argument 'y' follows default argument 'x'
        # expect: 'x' is a field but has no type annotation
        # expect: cannot specify both default and default_factory
        # expect: eq must be true if order is true
        # expect: Cannot overwrite attribute __hash__ in class A
        # expect: cannot inherit frozen dataclass from a non-frozen one
        # expect: cannot inherit non-frozen dataclass from a frozen one
        # expect: A already specifies __slots__
        # expect: '__' is KW_ONLY, but KW_ONLY has already been specified
attempt("@dataclass\nclass A:\n x: list = []")
attempt("@dataclass\nclass A:\n x: int = 1\n y: int")
attempt("@dataclass\nclass A:\n x = field()")
attempt("@dataclass\nclass A:\n x: int = field(default=1, default_factory=int)")
attempt("@dataclass(order=True, eq=False)\nclass A:\n x: int")
attempt("@dataclass(unsafe_hash=True)\nclass A:\n def __hash__(self): ...")
attempt("@dataclass\nclass A:\n x: int\n@dataclass(frozen=True)\nclass B(A): ...")
attempt("@dataclass(frozen=True)\nclass A:\n x: int\n@dataclass\nclass B(A): ...")
attempt("@dataclass(slots=True)\nclass A:\n __slots__ = ()")
attempt("@dataclass\nclass A:\n _: KW_ONLY\n a: int\n __: KW_ONLY")
