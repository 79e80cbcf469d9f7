# Locks, events, conditions, semaphores, barriers and queues.
import asyncio
async def with_lock(lock, name):
    async with lock:
        print(name, "in"); await asyncio.sleep(0.001); print(name, "out")
async def producer(queue):
    for number in range(4):
        await queue.put(number); print("put", number)
async def consumer(queue, name):
    while True:
        item = await queue.get(); print(name, "got", item); await asyncio.sleep(0.001); queue.task_done()
async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(with_lock(lock, name) for name in "abc")); print(lock.locked())
    limit = asyncio.Semaphore(2)
    await asyncio.gather(*(with_lock(limit, name) for name in "xyz")); print(limit.locked())
    event = asyncio.Event()
    waiters = [asyncio.create_task(event.wait()) for _ in range(2)]; await asyncio.sleep(0); event.set(); print(await asyncio.gather(*waiters), event.is_set()); event.clear()
    queue = asyncio.Queue(2)
    workers = [asyncio.create_task(consumer(queue, name)) for name in ("c1", "c2")]
    await producer(queue); await queue.join(); print(queue.empty(), queue.qsize(), queue.full(), queue.maxsize)
    for each in workers:
        each.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    ordered, stack = asyncio.PriorityQueue(), asyncio.LifoQueue()
    for item in (3, 1, 2):
        ordered.put_nowait(item); stack.put_nowait(item)
    print([ordered.get_nowait() for _ in range(3)], [await stack.get() for _ in range(3)])
    condition, found = asyncio.Condition(), []
    async def take():
        async with condition:
            await condition.wait_for(lambda: found); print("took", found.pop())
    takers = [asyncio.create_task(take()) for _ in range(2)]; await asyncio.sleep(0)
    async with condition:
        found += [1, 2]; condition.notify_all()
    await asyncio.gather(*takers)
    barrier = asyncio.Barrier(3)
    async def meet(name):
        print(name, "waits"); index = await barrier.wait(); return name, index
    print(sorted(await asyncio.gather(*map(meet, "pqr"))), barrier.n_waiting, barrier.parties, barrier.broken)
    queue = asyncio.Queue(1); queue.put_nowait(1)
    for wrong in (lambda: queue.put_nowait(2), lambda: asyncio.Queue().get_nowait(), lambda: asyncio.Queue().task_done(), lock.release, lambda: asyncio.Semaphore(-1),
                  asyncio.BoundedSemaphore(1).release, condition.notify, lambda: asyncio.Barrier(0), queue.shutdown, queue.get_nowait, queue.get_nowait):
        try:
            print(wrong())
        except Exception as error:
            print(type(error).__name__, error)
    print(queue, asyncio.Queue(3))
asyncio.run(main())
