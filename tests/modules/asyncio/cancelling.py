# Cancellation, time limits and task groups.
import asyncio
async def worker(name, delay=1):
    try:
        await asyncio.sleep(delay)
        return name
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)
        raise
    finally:
        print(name, "finally")
async def stubborn():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        return "survived"
async def bad(text, delay=0):
    await asyncio.sleep(delay)
    raise ValueError(text)
async def main():
    task = asyncio.create_task(worker("w"))
    await asyncio.sleep(0)
    print(task.cancel("reason"), task.cancelling(), task.cancelled())
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelled(), task.cancel())
    never = asyncio.create_task(worker("never started"))
    never.cancel()
    print(await asyncio.gather(never, return_exceptions=True))
    task = asyncio.create_task(stubborn()); await asyncio.sleep(0); task.cancel(); print(await task, task.cancelled(), task.uncancel())
    try:
        await asyncio.wait_for(worker("limited"), 0.01)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), asyncio.TimeoutError is TimeoutError)
    print(await asyncio.wait_for(worker("fast", 0), 1), await asyncio.wait_for(worker("no limit", 0), None))
    try:
        await asyncio.wait_for(asyncio.create_task(worker("at once")), 0)
    except TimeoutError as error:
        print(repr(error))
    try:
        async with asyncio.timeout(0.01) as limit:
            await worker("inside")
    except TimeoutError:
        print(limit.expired(), limit)
    async with asyncio.timeout(None) as limit:
        print(limit.when(), limit)
        limit.reschedule(asyncio.get_running_loop().time() + 10)
    print(limit.expired(), limit)
    try:
        async with asyncio.TaskGroup() as group:
            first = group.create_task(worker("sibling")); group.create_task(bad("one", 0.01)); group.create_task(bad("two", 2))
    except* ValueError as errors:
        print(errors.exceptions, errors.message, first.cancelled())
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(asyncio.sleep(d / 100, d)) for d in (2, 1)]
    print([t.result() for t in tasks], group)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(worker("of the body")); await asyncio.sleep(0)
            raise KeyError("body")
    except ExceptionGroup as errors:
        print(repr(errors))
    try:
        group.create_task(bad("late"))
    except RuntimeError as error:
        print(error)
    outer = asyncio.gather(worker("g1"), worker("g2")); await asyncio.sleep(0); outer.cancel()
    try:
        await outer
    except asyncio.CancelledError as error:
        print("gather cancelled", outer.cancelled())
asyncio.run(main())
async def leaves_task():
    asyncio.create_task(worker("left over")); await asyncio.sleep(0)
    raise SystemExit(3) if False else RuntimeError("main fails")
try:
    asyncio.run(leaves_task())
except RuntimeError as error:
    print(error)
