# Threads that wait for each other: queues, events, conditions, semaphores, barriers.
import queue
import threading
def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        out.append(item * 10)
q, out = queue.Queue(), []
thread = threading.Thread(target=consumer, args=(q, out)); thread.start()
for number in range(3):
    q.put(number)
q.put(None); thread.join(); print(out)
def forever():
    while True:
        item = work.get(); done.append(item); work.task_done()
work, done = queue.Queue(), []
threading.Thread(target=forever, daemon=True).start()
for item in "abc":
    work.put(item)
work.join(); print(done)
work.put("d"); work.join(); print(done)
event, log = threading.Event(), []
def waits():
    event.wait(); log.append("woken")
threads = [threading.Thread(target=waits) for _ in range(2)]; [t.start() for t in threads]
log.append("set"); event.set(); [t.join() for t in threads]; print(log, event.is_set()); event.clear(); print(event.wait(0.01), event.is_set())
condition, items, taken = threading.Condition(), [], []
def take():
    with condition:
        while not items:
            condition.wait()
        taken.append(items.pop(0))
t = threading.Thread(target=take); t.start()
with condition:
    items.append(5); condition.notify()
t.join(); print(taken)
limit = threading.Semaphore(2); print(limit.acquire(), limit.acquire(), limit.acquire(blocking=False), limit.acquire(timeout=0.01)); limit.release(); print(limit.acquire(False))
lock, again = threading.Lock(), threading.RLock()
print(lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.01)); lock.release()
with again:
    with again:
        print("twice")
for wrong in (lock.release, again.release, lambda: threading.Semaphore(-1), threading.BoundedSemaphore(1).release, threading.Condition().wait, threading.Condition().notify,
              lambda: lock.acquire(timeout=-5), lambda: lock.acquire(False, 1), lambda: threading.Barrier(2).wait(0.01), lambda: threading.Barrier(0), lambda: queue.Queue().get(timeout=0.01), lambda: queue.Queue().get_nowait()):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
