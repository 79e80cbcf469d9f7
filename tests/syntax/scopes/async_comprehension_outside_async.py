# An async comprehension belongs into an async function.
# syntax error: asynchronous comprehension outside of an asynchronous function
def f():
    return [x async for x in y]
