# Indices of the wrong type are named.
def attempt(source):
    try:
        eval(source)
    except TypeError as error:
        print(error)

for source in (
    "[1]['a']", "(1,)[1.0]", "'abc'[None]", "b'a'['x']", "range(3)['a']", "[1, 2][1:'a']",
    "[1][0, 0]", "'a'[[]]",
):
    attempt(source)
# expect: list indices must be integers or slices, not str
# expect: tuple indices must be integers or slices, not float
# expect: string indices must be integers, not 'NoneType'
# expect: byte indices must be integers or slices, not str
# expect: range indices must be integers or slices, not str
# expect: slice indices must be integers or None or have an __index__ method
# expect: list indices must be integers or slices, not tuple
# expect: string indices must be integers, not 'list'
[1, 2]["0"]  # raises: TypeError: list indices must be integers or slices, not str
