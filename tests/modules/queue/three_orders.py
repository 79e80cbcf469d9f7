# Queues give items first in first out, last in first out, or by priority.
import queue
for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    made = kind()
    for item in (2, 3, 1):
        made.put(item)
    print(kind.__name__, made.qsize(), [made.get() for _ in range(3)], made.empty())  # expect: Queue 3 [2, 3, 1] True
    # expect: LifoQueue 3 [1, 3, 2] True
    # expect: PriorityQueue 3 [1, 2, 3] True
small = queue.Queue(maxsize=1)
small.put("a")
print(small.full())  # expect: True
for wrong in (lambda: small.put_nowait("b"), lambda: queue.Queue().get_nowait(), lambda: small.get() + small.get(timeout=0.01)):
    try:
        wrong()
    except (queue.Full, queue.Empty) as error:
        print(type(error).__name__)  # expect: Full
        # expect: Empty
        # expect: Empty
jobs = queue.Queue()
jobs.put(1), jobs.get(), jobs.task_done(), jobs.join()
try:
    jobs.task_done()
except ValueError as error:
    print(error)  # expect: task_done() called too many times
