# A docstring is the first plain string of a body, dedented by the compiler.
def f():
    """First line.

        indented more
    last
    """

class C:
    "Of a class."

def g():
    f"not {1} a docstring"

def h():
    b"bytes are none"

print(repr(f.__doc__))  # expect: 'First line.\n\n    indented more\nlast\n'
print(C.__doc__, g.__doc__, h.__doc__)  # expect: Of a class. None None
