"""Executors: calls run in threads that take turns; those of the executor with processes run in this process."""

import itertools
import threading

from ._future import Future


class BrokenExecutor(RuntimeError):
    """The executor cannot be used any more."""


class Executor:
    """What executors have in common."""

    def submit(self, fn, /, *args, **kwargs):
        """Run a call; gives a future."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        """An iterator over the results of calls, in order."""
        if buffersize is not None and not isinstance(buffersize, int):
            raise TypeError("buffersize must be an integer or None")
        if buffersize is not None and buffersize < 1:
            raise ValueError("buffersize must be None or > 0")
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                futures.reverse()
                while futures:
                    yield futures.pop().result(timeout)
            finally:
                for future in futures:
                    future.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


class _WorkItem(threading.Thread):
    """A call in a thread."""

    def __init__(self, name, future, call):
        super().__init__(name=name, daemon=False)
        self.future = future
        self.call = call

    def start(self):
        import _threads

        self._started = True
        self._ident = next(threading._identities)
        threading._alive.append(self)
        _threads.start(self, self.call[0])

    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        function, args, kwargs = self.call
        try:
            result = function(*args, **kwargs)
        except BaseException as error:
            self.future.set_exception(error)
        else:
            self.future.set_result(result)


class ThreadPoolExecutor(Executor):
    """Runs calls in threads."""

    __module__ = "concurrent.futures.thread"
    _numbers = itertools.count()

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=(), **ctxkwargs):
        if max_workers is None:
            max_workers = 5
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._thread_name_prefix = thread_name_prefix or f"ThreadPoolExecutor-{next(self._numbers)}"
        self._initializer, self._initargs = initializer, initargs
        self._shutdown = False
        self._items = []

    def submit(self, fn, /, *args, **kwargs):
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        if self._initializer is not None:
            initializer, self._initializer = self._initializer, None
            initializer(*self._initargs)
        future = Future()
        item = _WorkItem(f"{self._thread_name_prefix}_0", future, (fn, args, kwargs))
        self._items.append(item)
        item.start()
        return future

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        if cancel_futures:
            for item in self._items:
                item.future.cancel()
        if wait:
            for item in self._items:
                item.join()
            self._items.clear()


class ProcessPoolExecutor(ThreadPoolExecutor):
    """Runs calls one after the other in this process."""

    __module__ = "concurrent.futures.process"

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        super().__init__(max_workers, "", initializer, initargs)


class InterpreterPoolExecutor(ThreadPoolExecutor):
    """Runs calls one after the other in this interpreter."""

    __module__ = "concurrent.futures.interpreter"
