# The function __annotate__ computes the annotations for a format.
def f(x: int, y: "text") -> None: pass
print(f.__annotate__(1))  # expect: {'x': <class 'int'>, 'y': 'text', 'return': None}
class C:
    a: int
    b: str = "x"
print(C.__annotate__(1) == C.__annotations__, C.__annotations__ is C.__annotations__)  # expect: True True
def plain(a, b): pass
print(plain.__annotations__, plain.__annotate__)  # expect: {} None
f.__annotations__ = {"x": str}
print(f.__annotations__)  # expect: {'x': <class 'str'>}
try:
    C.__annotate__(4)
except NotImplementedError:
    print("only one format")  # expect: only one format
