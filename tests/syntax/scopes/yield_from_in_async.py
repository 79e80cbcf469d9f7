# An async function cannot use yield from.
# syntax error: 'yield from' inside async function
async def f():
    yield from g()
