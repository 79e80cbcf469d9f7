# A coroutine is run by sending None, its result is in StopIteration.
async def add(a, b):
    return a + b

async def twice(n):
    return await add(n, n)

coroutine = twice(21)
print(type(coroutine).__name__, coroutine.__name__)  # expect: coroutine twice
try:
    coroutine.send(None)
except StopIteration as stop:
    print(stop.value)  # expect: 42
coroutine.send(None)  # raises: RuntimeError: cannot reuse already awaited coroutine
