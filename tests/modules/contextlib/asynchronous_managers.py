# Asynchronous managers made of generators, and the stack for them.
from contextlib import asynccontextmanager, AsyncExitStack, aclosing
@asynccontextmanager
async def connect(name):
    print("open", name)
    try:
        yield name
    finally:
        print("close", name)
async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("numbers closed")
async def main():
    async with connect("a") as a, AsyncExitStack() as stack:
        print(a, await stack.enter_async_context(connect("b")))
    async with aclosing(numbers()) as items:
        async for item in items:
            print(item)
            break
try:
    main().send(None)
except StopIteration:
    print("done")
