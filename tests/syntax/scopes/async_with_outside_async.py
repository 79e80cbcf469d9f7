# An async with belongs into an async function.
# syntax error: 'async with' outside async function
async with a as b:
    pass
