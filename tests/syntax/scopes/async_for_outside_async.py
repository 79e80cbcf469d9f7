# An async for belongs into an async function.
# syntax error: 'async for' outside async function
def f():
    async for x in y:
        pass
