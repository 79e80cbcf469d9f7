# An exception in a callback replaces the first one and keeps it as context.
from contextlib import ExitStack
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        raise KeyError("first")
except ZeroDivisionError as error:
    print(repr(error), repr(error.__context__))  # expect: ZeroDivisionError('division by zero') KeyError('first')
with ExitStack() as stack:
    stack.push(lambda *details: True)
    stack.callback(lambda: [][0])
    print("body")  # expect: body
print("stopped")  # expect: stopped
