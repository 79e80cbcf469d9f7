"""Queues between threads: first in first out, last in first out, by priority.

>>> tasks = PriorityQueue()
>>> for task in (3, 1, 2):
...     tasks.put(task)
>>> tasks.get(), tasks.get(), tasks.qsize()
(1, 2, 1)
"""

from collections import deque
from heapq import heappop, heappush

__all__ = ["Empty", "Full", "ShutDown", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]

_GenericAlias = type(list[int])


def _wait_until(predicate, timeout=None):
    """Lets other threads run until the predicate is true; False if that takes too long."""
    from _threads import wait_until

    return wait_until(predicate, timeout)


class Empty(Exception):
    "Exception raised by Queue.get(block=0)/get_nowait()."


class Full(Exception):
    "Exception raised by Queue.put(block=0)/put_nowait()."


class ShutDown(Exception):
    """Raised when put/get with shut-down queue."""


class Queue:
    """First in, first out; `put` waits while there are `maxsize` items, if that is positive."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.unfinished_tasks = 0
        self.is_shutdown = False

    __class_getitem__ = classmethod(_GenericAlias)

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def qsize(self):
        """How many items there are."""
        return self._qsize()

    def empty(self):
        """Is there nothing?"""
        return not self._qsize()

    def full(self):
        """Are there `maxsize` items?"""
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        """Add an item; waits for room unless `block` is false; raises Full."""
        if self.is_shutdown:
            raise ShutDown
        self._wait(self.full, block, timeout, Full)
        self._put(item)
        self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        """Take an item; waits for one unless `block` is false; raises Empty."""
        if self.is_shutdown and self.empty():
            raise ShutDown
        self._wait(self.empty, block, timeout, Empty)
        return self._get()

    def _wait(self, is_blocked, block, timeout, failure):
        if not is_blocked():
            return
        if not block:
            raise failure
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not _wait_until(lambda: not is_blocked() or self.is_shutdown, timeout):
            raise failure
        if is_blocked():
            raise ShutDown

    def put_nowait(self, item):
        """Add an item or raise Full."""
        return self.put(item, block=False)

    def get_nowait(self):
        """Take an item or raise Empty."""
        return self.get(block=False)

    def task_done(self):
        """Tell that the work on an item taken is done."""
        if self.unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks -= 1

    def join(self):
        """Wait until the work on all items is done."""
        if self.unfinished_tasks:
            _wait_until(lambda: not self.unfinished_tasks)

    def shutdown(self, immediate=False):
        """Let `put` raise ShutDown, and `get` once the queue is empty, or at once."""
        self.is_shutdown = True
        if immediate:
            while self._qsize():
                self._get()
                if self.unfinished_tasks > 0:
                    self.unfinished_tasks -= 1


class PriorityQueue(Queue):
    """The least item first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    """First in, first out, without limit and without counting tasks."""

    def __init__(self):
        self._queue = deque()

    __class_getitem__ = classmethod(_GenericAlias)

    def put(self, item, block=True, timeout=None):
        """Add an item; never waits."""
        self._queue.append(item)

    def get(self, block=True, timeout=None):
        """Take an item; waits for one unless `block` is false; raises Empty."""
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not self._queue and not (block and _wait_until(lambda: bool(self._queue), timeout)):
            raise Empty
        return self._queue.popleft()

    def put_nowait(self, item):
        """Add an item."""
        self._queue.append(item)

    def get_nowait(self):
        """Take an item or raise Empty."""
        return self.get(block=False)

    def empty(self):
        """Is there nothing?"""
        return not self._queue

    def qsize(self):
        """How many items there are."""
        return len(self._queue)
