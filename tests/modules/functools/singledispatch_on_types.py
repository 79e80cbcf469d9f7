# singledispatch picks the implementation by the first argument's type.
from collections.abc import Sequence
from functools import singledispatch
@singledispatch
def describe(value):
    return f"something: {value}"
@describe.register
def _(value: int):
    return f"int {value}"
@describe.register(list)
def _(value):
    return f"list of {len(value)}"
@describe.register
def _(value: float | complex):
    return "inexact"
describe.register(Sequence, lambda value: "sequence")
print(describe("x"), describe(3), describe(True), describe([1]), describe(1j), describe((1,)), describe(None))  # expect: sequence int 3 int True list of 1 inexact sequence something: None
print(describe.dispatch(bool) is describe.dispatch(int), sorted(kind.__name__ for kind in describe.registry))  # expect: True ['Sequence', 'complex', 'float', 'int', 'list', 'object']
try:
    describe.register(lambda value: 0)
except TypeError as error:
    print(str(error).split(":")[0])  # expect: Invalid first argument to `register()`
describe()  # raises: TypeError: describe requires at least 1 positional argument
