# Tasks take turns; gather, shield, wait, as_completed, and the names and states of tasks.
import asyncio
async def count(name, times, delay=0):
    for number in range(times):
        print(name, number)
        await asyncio.sleep(delay)
    return name * times
async def fail(error):
    await asyncio.sleep(0)
    raise error
async def main():
    print(await asyncio.gather(count("a", 3), count("b", 2), count("c", 1)))
    print(await asyncio.gather(count("x", 1), fail(ValueError("v")), asyncio.sleep(0, "s"), return_exceptions=True))
    try:
        await asyncio.gather(count("y", 3), fail(KeyError("k")))
    except KeyError as error:
        print("gather", repr(error))
    await asyncio.sleep(0.01)
    same = count("z", 1)
    print(await asyncio.gather(same, same), await asyncio.gather())
    task = asyncio.create_task(count("t", 2), name="named")
    print(task.get_name(), task.done(), task in asyncio.all_tasks(), asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    task.add_done_callback(lambda done: print("callback", done.result()))
    print(await task, task.done(), task.exception(), task.cancelled())
    await asyncio.sleep(0)
    slow, quick = asyncio.create_task(asyncio.sleep(0.05, "slow")), asyncio.create_task(asyncio.sleep(0.01, "quick"))
    done, pending = await asyncio.wait([slow, quick], return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    done, pending = await asyncio.wait([slow], timeout=0.001)
    print(len(done), len(pending), await slow)
    for future in asyncio.as_completed([asyncio.sleep(0.03, 3), asyncio.sleep(0.01, 1), asyncio.sleep(0.02, 2)]):
        print(await future)
    async for done in asyncio.as_completed([asyncio.create_task(asyncio.sleep(d / 100, d)) for d in (2, 1)]):
        print(done.result())
    done, _ = await asyncio.wait([asyncio.create_task(fail(OSError("o"))), asyncio.create_task(asyncio.sleep(0.01))], return_when=asyncio.FIRST_EXCEPTION)
    print([repr(t.exception()) for t in done])
    inner = asyncio.create_task(asyncio.sleep(0.01, "kept"))
    outer = asyncio.shield(inner)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", inner.cancelled(), await inner)
    return "end"
print(asyncio.run(main()))
async def names():
    return asyncio.current_task().get_name(), [t.get_name() for t in (asyncio.create_task(asyncio.sleep(0)), asyncio.create_task(asyncio.sleep(0)))]
print(asyncio.run(names()) == asyncio.run(names()))
