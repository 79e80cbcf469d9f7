# Awaiting something else, or using async protocols on plain objects, raises.
def run(coroutine):
    try:
        coroutine.send(None)
    except TypeError as error:
        print(error)
    except StopIteration:
        print("finished")

async def awaits(): await 5
async def loops():
    async for _ in [1]: pass
async def enters():
    async with open: pass
for function in (awaits, loops, enters):
    run(function())
# expect: 'int' object can't be awaited
# expect: 'async for' requires an object with __aiter__ method, got list
# expect: 'builtin_function_or_method' object does not support the asynchronous context manager protocol (missed __aexit__ method)
async def generator(): yield 1
for item in generator(): pass
# raises: TypeError: 'async_generator' object is not iterable
