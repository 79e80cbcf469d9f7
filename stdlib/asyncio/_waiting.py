"""Waiting: for some time, for several futures, with a limit of time."""

from . import coroutines, events, futures
from .exceptions import CancelledError

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"


def _ensure_future(awaitable, loop=None):
    from .tasks import ensure_future

    return ensure_future(awaitable, loop=loop)


class _Turn:
    """Awaited, it lets the loop go round once."""

    def __await__(self):
        yield


async def sleep(delay, result=None):
    """Wait so many seconds; gives `result`."""
    if delay <= 0:
        await _Turn()
        return result
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    loop = events.get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _set_unless_cancelled, future, result)
    try:
        return await future
    finally:
        handle.cancel()


def _set_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


async def wait_for(fut, timeout):
    """The result of the future or coroutine; TimeoutError and cancellation if it takes too long."""
    if timeout is not None and timeout <= 0:
        fut = _ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError from error
    if fut is not None and not futures.isfuture(fut) and not coroutines.iscoroutine(fut):
        if not hasattr(type(fut), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
    from .timeouts import timeout as limit

    async with limit(timeout):
        return await fut


async def _cancel_and_wait(fut):
    loop = events.get_running_loop()
    waiter = loop.create_future()

    def release(done):
        _release(waiter)

    fut.add_done_callback(release)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(release)


def _release(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait for futures; gives those that are done and those that are not."""
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any(coroutines.iscoroutine(each) for each in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    return await _wait(fs, timeout, return_when, events.get_running_loop())


async def _wait(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    handle = None if timeout is None else loop.call_later(timeout, _release, waiter)
    left = len(fs)

    def finished(future):
        nonlocal left
        left -= 1
        if (
            left <= 0
            or return_when == FIRST_COMPLETED
            or return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None
        ):
            if handle is not None:
                handle.cancel()
            _release(waiter)

    for each in fs:
        each.add_done_callback(finished)
    try:
        await waiter
    finally:
        if handle is not None:
            handle.cancel()
        for each in fs:
            each.remove_done_callback(finished)
    done = {each for each in fs if each.done()}
    return done, fs - done


class _AsCompletedIterator:
    """The futures in the order in which they are done; also for `async for`."""

    def __init__(self, aws, timeout):
        from .queues import Queue

        self._done = Queue()
        self._handle = None
        loop = events.get_event_loop()
        todo = {_ensure_future(each, loop) for each in set(aws)}
        for future in todo:
            future.add_done_callback(self._completed)
        if todo and timeout is not None:
            self._handle = loop.call_later(timeout, self._timed_out)
        self._todo = todo
        self._left = len(todo)

    def _timed_out(self):
        for future in self._todo:
            future.remove_done_callback(self._completed)
            self._done.put_nowait(None)
        self._todo.clear()

    def _completed(self, future):
        if not self._todo:
            return
        self._todo.remove(future)
        self._done.put_nowait(future)
        if not self._todo and self._handle is not None:
            self._handle.cancel()

    async def _next_result(self):
        return (await self._next_future()).result()

    async def _next_future(self):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future

    def __iter__(self):
        return self

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._next_result()

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._next_future()


def as_completed(fs, *, timeout=None):
    """An iterator over the futures in the order in which they are done."""
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    return _AsCompletedIterator(fs, timeout)


class _GatheringFuture(futures.Future):
    """The list of results; to cancel it is to cancel all children."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            cancelled = child.cancel(msg=msg) or cancelled
        if cancelled:
            self._cancel_requested = True
        return cancelled


def gather(*coros_or_futures, return_exceptions=False):
    """A future for the list of all results, in the order of the arguments."""
    if not coros_or_futures:
        outer = events.get_event_loop().create_future()
        outer.set_result([])
        return outer
    loop, known, children, finished = None, {}, [], 0

    def child_done(future):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            if not future.cancelled():
                future.exception()
            return
        if not return_exceptions:
            if future.cancelled():
                outer.set_exception(future._make_cancelled_error())
                return
            if future.exception() is not None:
                outer.set_exception(future.exception())
                return
        if finished < expected:
            return
        results = []
        for each in children:
            if each.cancelled():
                results.append(
                    CancelledError("" if each._cancel_message is None else each._cancel_message)
                )
            else:
                error = each.exception()
                results.append(each.result() if error is None else error)
        if outer._cancel_requested:
            outer.set_exception(future._make_cancelled_error())
        else:
            outer.set_result(results)

    outer = None
    already_done = []
    for argument in coros_or_futures:
        if argument not in known:
            child = _ensure_future(argument, loop)
            loop = loop or child.get_loop()
            known[argument] = child
            if child.done():
                already_done.append(child)
            else:
                child.add_done_callback(child_done)
        children.append(known[argument])
    expected = len(known)
    outer = _GatheringFuture(children, loop=loop)
    for child in already_done:
        child_done(child)
    return outer


def shield(arg):
    """A future for the awaitable whose cancellation does not cancel the awaitable."""
    inner = _ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def inner_done(future):
        if outer.cancelled():
            if not future.cancelled():
                future.exception()
        else:
            futures.copy_state(future, outer)

    def outer_done(future):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer
