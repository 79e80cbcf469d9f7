# An async generator cannot return a value.
# syntax error: 'return' with value in async generator
async def f():
    yield 1
    return 2
