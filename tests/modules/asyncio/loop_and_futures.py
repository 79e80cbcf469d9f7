# The loop's callbacks, futures, and what is refused.
import asyncio
async def coroutine():
    return 3
for wrong in (lambda: asyncio.run(5), asyncio.get_running_loop, asyncio.get_event_loop, asyncio.current_task, lambda: asyncio.create_task(5), lambda: asyncio.timeout(1), lambda: asyncio.shield(3)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
async def main():
    loop = asyncio.get_running_loop(); order = []
    loop.call_later(0.02, order.append, "later"); loop.call_at(loop.time() + 0.01, order.append, "at"); loop.call_soon(order.append, "soon"); loop.call_later(0.01, order.append, "never").cancel()
    order.append("now"); await asyncio.sleep(0.04); print(order, loop.is_running(), loop)
    future = loop.create_future(); print(future, future.done()); future.add_done_callback(lambda done: print("done", done.result()))
    loop.call_soon(future.set_result, 42); print(await future, future); await asyncio.sleep(0)
    print(asyncio.isfuture(future), asyncio.iscoroutine(future), asyncio.ensure_future(future) is future)
    async def wait_on(f):
        return await f
    broken = loop.create_future(); broken.set_exception(OSError("broken"))
    for make in (lambda: wait_on(broken), lambda: asyncio.to_thread(pow, 2, 5), lambda: loop.run_in_executor(None, sum, [1, 2])):
        try:
            print(await make())
        except OSError as error:
            print(repr(error))
    for wrong in (lambda: future.set_result(1), loop.create_future().result, loop.create_future().exception, lambda: loop.create_future().set_exception(5), lambda: loop.run_until_complete(future),
                  lambda: asyncio.gather(1), lambda: asyncio.create_task(future), loop.run_forever, lambda: loop.call_later(None, print), lambda: asyncio.current_task().set_result(1)):
        try:
            print(wrong())
        except Exception as error:
            print(type(error).__name__, error)
    class Awaitable:
        def __await__(self):
            yield from asyncio.sleep(0).__await__(); return "awaited"
    print(await Awaitable(), await asyncio.ensure_future(Awaitable()), await asyncio.wait_for(Awaitable(), 1))
    class Bad:
        def __await__(self):
            yield 5
    try:
        await Bad()
    except RuntimeError as error:
        print(error)
    async def numbers():
        for number in range(3):
            yield number; await asyncio.sleep(0)
    print([n async for n in numbers()], [n async for n in numbers() if n])
    try:
        await asyncio.wait([])
    except ValueError as error:
        print(error)
asyncio.run(main())
with asyncio.Runner() as runner:
    print(runner.run(coroutine()), runner.run(coroutine()), runner.get_loop().is_running())
loop = asyncio.new_event_loop(); print(loop.run_until_complete(coroutine()), loop); loop.close(); print(loop.is_closed())
try:
    loop.run_until_complete(asyncio.sleep(0).close() or loop.create_future())
except RuntimeError as error:
    print(error)
