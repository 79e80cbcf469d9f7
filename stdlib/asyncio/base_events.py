"""The event loop: calls what is ready, and waits for the time of what is not."""

import heapq
import time
from collections import deque

from . import coroutines, events, futures, tasks

__all__ = ["BaseEventLoop"]


def _stop_when_done(future):
    if not future.cancelled() and isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
        return
    future.get_loop().stop()


class BaseEventLoop(events.AbstractEventLoop):
    """An event loop on the thread that runs it."""

    def __init__(self):
        self._ready = deque()
        self._scheduled = []
        self._stopping = False
        self._closed = False
        self._running = False
        self._debug = False
        self._exception_handler = None
        self._task_factory = None
        self._asyncgens = set()
        self.slow_callback_duration = 0.1

    def __repr__(self):
        return f"<_UnixSelectorEventLoop running={self._running} closed={self._closed} debug={self._debug}>"

    def time(self):
        """The time of the loop's clock, in seconds."""
        return time.monotonic()

    def create_future(self):
        """A future of this loop."""
        return futures.Future(loop=self)

    def create_task(self, coro, *, name=None, context=None, eager_start=None, **kwargs):
        """A task that runs the coroutine."""
        self._check_closed()
        if self._task_factory is not None:
            if name is not None:
                kwargs["name"] = name
            if context is not None:
                kwargs["context"] = context
            return self._task_factory(self, coro, **kwargs)
        return tasks.Task(coro, loop=self, name=name, context=context, eager_start=bool(eager_start))

    def set_task_factory(self, factory):
        """What makes tasks; None for the usual ones."""
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        """What makes tasks, or None."""
        return self._task_factory

    def call_soon(self, callback, *args, context=None):
        """Call the function as soon as the loop comes to it."""
        self._check_closed()
        handle = events.Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        """Call the function after so many seconds."""
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        """Call the function at a time of the loop's clock."""
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        handle = events.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._scheduled, handle)
        return handle

    def _timer_handle_cancelled(self, handle):
        """Cancelled ones are dropped when their time comes, or when there are many."""
        scheduled = self._scheduled
        if len(scheduled) > 100 and sum(each._cancelled for each in scheduled) > len(scheduled) // 2:
            self._scheduled = [each for each in scheduled if not each._cancelled]
            heapq.heapify(self._scheduled)

    def run_in_executor(self, executor, func, *args):
        """Call a function as if in another thread; gives a future."""
        if executor is not None:
            return futures.wrap_future(executor.submit(func, *args), loop=self)
        future = self.create_future()

        def call():
            if future.cancelled():
                return
            try:
                result = func(*args)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)

        self.call_soon(call)
        return future

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _check_running(self):
        if self._running:
            raise RuntimeError("This event loop is already running")
        if events._get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    def run_forever(self):
        """Run until `stop` is called."""
        self._check_closed()
        self._check_running()
        self._running = True
        events._set_running_loop(self)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._running = False
            events._set_running_loop(None)

    def run_until_complete(self, future):
        """Run until the future or coroutine is done; gives its result."""
        self._check_closed()
        self._check_running()
        is_new = not futures.isfuture(future)
        future = tasks.ensure_future(future, loop=self)
        future.add_done_callback(_stop_when_done)
        try:
            self.run_forever()
        except BaseException:
            if is_new and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_stop_when_done)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def _run_once(self):
        """Waits if nothing is ready, then calls what was ready when this turn began."""
        scheduled, ready = self._scheduled, self._ready
        while scheduled and scheduled[0]._cancelled:
            heapq.heappop(scheduled)
        if not ready and not self._stopping:
            if not scheduled:
                self._nothing_will_happen()
            else:
                delay = scheduled[0]._when - self.time()
                if delay > 0:
                    time.sleep(delay)
        if scheduled:
            end = self.time() + 1e-9
            while scheduled and scheduled[0]._when < end:
                ready.append(heapq.heappop(scheduled))
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                handle._run()

    def _nothing_will_happen(self):
        """All tasks wait for something that no task can bring about: only the user can end that."""
        while not self._ready:
            time.sleep(0.05)

    def stop(self):
        """End `run_forever` after this turn."""
        self._stopping = True

    def is_running(self):
        """Is it running?"""
        return self._running

    def is_closed(self):
        """Has it been closed?"""
        return self._closed

    def close(self):
        """Forget all that is waiting."""
        if self._running:
            raise RuntimeError("Cannot close a running event loop")
        self._closed = True
        self._ready.clear()
        self._scheduled.clear()

    async def shutdown_asyncgens(self):
        """Nothing: asynchronous generators are closed when they are released."""

    async def shutdown_default_executor(self, timeout=None):
        """Nothing: there are no threads to wait for."""

    def get_debug(self):
        """Is the debug mode on?"""
        return self._debug

    def set_debug(self, enabled):
        """Turn the debug mode on or off."""
        self._debug = enabled

    def get_exception_handler(self):
        """What is called with errors that nobody handles, or None."""
        return self._exception_handler

    def set_exception_handler(self, handler):
        """Call this with loop and context for errors that nobody handles."""
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def default_exception_handler(self, context):
        """Logs the error."""
        import logging

        error = context.get("exception")
        lines = [context.get("message") or "Unhandled exception in event loop"]
        lines += [f"{key}: {context[key]!r}" for key in sorted(context) if key not in ("message", "exception")]
        exc_info = (type(error), error, error.__traceback__) if error is not None else False
        logging.getLogger("asyncio").error("\n".join(lines), exc_info=exc_info)

    def call_exception_handler(self, context):
        """Tell of an error that nobody handles."""
        if self._exception_handler is None:
            self.default_exception_handler(context)
            return
        try:
            self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self.default_exception_handler(
                {"message": "Unhandled error in exception handler", "exception": error, "context": context}
            )
