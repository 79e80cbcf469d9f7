# An await belongs into an async function.
# syntax error: 'await' outside async function
def f():
    await g()
