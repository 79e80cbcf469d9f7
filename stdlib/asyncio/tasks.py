"""Tasks run coroutines; what waits for several of them."""

import itertools
import weakref

from . import _waiting, coroutines, events, futures
from .exceptions import CancelledError

__all__ = [
    "Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for", "as_completed",
    "sleep", "gather", "shield", "ensure_future", "run_coroutine_threadsafe", "current_task", "all_tasks",
    "create_eager_task_factory", "eager_task_factory", "to_thread",
]

_numbers = itertools.count(1)
_tasks = weakref.WeakSet()
_current_tasks = {}


def current_task(loop=None):
    """The task that is running, or None."""
    return _current_tasks.get(events.get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    """The tasks of the loop that are not done."""
    loop = events.get_running_loop() if loop is None else loop
    return {task for task in list(_tasks) if task._loop is loop and not task.done()}


class Task(futures.Future):
    """Runs a coroutine; its result is that of the coroutine."""

    _waits_for = None

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        super().__init__(loop=loop)
        if not coroutines.iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        self._name = f"Task-{next(_numbers)}" if name is None else str(name)
        self._cancel_requests = 0
        self._must_cancel = False
        self._waits_for = None
        self._coro = coro
        if context is None:
            from contextvars import copy_context

            context = copy_context()
        self._context = context
        _tasks.add(self)
        if eager_start and self._loop.is_running():
            before = _current_tasks.pop(self._loop, None)
            try:
                self._context.run(self._step)
            finally:
                if before is not None:
                    _current_tasks[self._loop] = before
        else:
            self._loop.call_soon(self._step, context=self._context)

    def _repr_info(self):
        info = super()._repr_info()
        if self._must_cancel or self._cancel_requests and not self.done():
            info[0] = "cancelling"
        info.insert(1, f"name={self._name!r}")
        info.insert(2, f"coro=<{coroutines.describe(self._coro)}>")
        if self._waits_for is not None:
            info.insert(3, f"wait_for={self._waits_for!r}")
        return info

    def __del__(self):
        if self._state == "PENDING" and not self._loop.is_closed() and self._waits_for is not None:
            context = {"task": self, "message": "Task was destroyed but it is pending!"}
            self._loop.call_exception_handler(context)
        super().__del__()

    def get_coro(self):
        """The coroutine."""
        return self._coro

    def get_context(self):
        """The context in which the coroutine runs."""
        return self._context

    def get_name(self):
        """The name."""
        return self._name

    def set_name(self, value):
        """Give the task a name."""
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def get_stack(self, *, limit=None):
        """The frames of the coroutine."""
        frame = getattr(self._coro, "cr_frame", None)
        return [] if frame is None else [frame]

    def cancel(self, msg=None):
        """Raise CancelledError in the coroutine at its next turn; False if the task is done."""
        self._log_traceback = False
        if self.done():
            return False
        self._cancel_requests += 1
        if self._waits_for is not None and self._waits_for.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        """How often the task was asked to cancel."""
        return self._cancel_requests

    def uncancel(self):
        """Take one request to cancel back; tells how many are left."""
        if self._cancel_requests > 0:
            self._cancel_requests -= 1
            if self._cancel_requests == 0:
                self._must_cancel = False
        return self._cancel_requests

    def _step(self, error=None):
        """Runs the coroutine up to its next await."""
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        self._waits_for = None
        _current_tasks[self._loop] = self
        try:
            awaited = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as end:
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(end.value)
        except CancelledError as cancelled:
            self._cancelled_exc = cancelled
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as ending:
            super().set_exception(ending)
            raise
        except BaseException as failure:
            super().set_exception(failure)
        else:
            self._wait_for(awaited)
        finally:
            _current_tasks.pop(self._loop, None)
            self = None

    def _wait_for(self, awaited):
        """The coroutine goes on when what it awaits is done."""
        if awaited is None:
            self._loop.call_soon(self._step, context=self._context)
            return
        blocking = getattr(awaited, "_asyncio_future_blocking", None)
        problem = None
        if blocking is None:
            problem = f"Task got bad yield: {awaited!r}"
        elif awaited.get_loop() is not self._loop:
            problem = f"Task {self!r} got Future {awaited!r} attached to a different loop"
        elif not blocking:
            problem = f"yield was used instead of yield from in task {self!r} with {awaited!r}"
        elif awaited is self:
            problem = f"Task cannot await on itself: {self!r}"
        if problem is not None:
            self._loop.call_soon(self._step, RuntimeError(problem), context=self._context)
            return
        awaited._asyncio_future_blocking = False
        awaited.add_done_callback(self._wake_up, context=self._context)
        self._waits_for = awaited
        if self._must_cancel and awaited.cancel(msg=self._cancel_message):
            self._must_cancel = False

    def _wake_up(self, future):
        try:
            future.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step()
        self = None


def create_task(coro, **kwargs):
    """A task of the running loop."""
    return events.get_running_loop().create_task(coro, **kwargs)


def create_eager_task_factory(custom_task_constructor):
    """A factory of tasks that begin to run at once."""

    def factory(loop, coro, *, eager_start=True, **kwargs):
        return custom_task_constructor(coro, loop=loop, eager_start=eager_start, **kwargs)

    return factory


eager_task_factory = create_eager_task_factory(Task)


def ensure_future(coro_or_future, *, loop=None):
    """A future, or a task for a coroutine or anything that can be awaited."""
    if futures.isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    wrapped = coro_or_future
    if not coroutines.iscoroutine(wrapped):
        if not hasattr(type(wrapped), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")

        async def await_it(awaitable):
            return await awaitable

        wrapped = await_it(wrapped)
    if loop is None:
        loop = events.get_event_loop()
    return loop.create_task(wrapped)


async def to_thread(func, /, *args, **kwargs):
    """Call a function as if in another thread."""
    import contextvars
    import functools

    call = functools.partial(contextvars.copy_context().run, func, *args, **kwargs)
    return await events.get_running_loop().run_in_executor(None, call)


def run_coroutine_threadsafe(coro, loop):
    """Run a coroutine in a loop; gives a future of concurrent.futures."""
    if not coroutines.iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    from concurrent.futures import Future

    outcome = Future()

    def start():
        task = ensure_future(coro, loop=loop)
        task.add_done_callback(lambda done: futures.copy_state(done, outcome))

    loop.call_soon_threadsafe(start)
    return outcome


from ._waiting import (  # noqa: E402
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    as_completed,
    gather,
    shield,
    sleep,
    wait,
    wait_for,
)
