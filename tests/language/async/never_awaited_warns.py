# A coroutine that nobody awaits is a RuntimeWarning when it dies.
# exit: 0
async def f():
    return 1


f()
print("done")
