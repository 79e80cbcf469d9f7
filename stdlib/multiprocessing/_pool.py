"""A pool of workers; its calls run at once, one after the other."""


class TimeoutError(Exception):
    """The result took too long."""

    __module__ = "multiprocessing.context"


class AsyncResult:
    """The outcome of a call."""

    __module__ = "multiprocessing.pool"

    def __init__(self, call, callback, error_callback):
        try:
            self._value, self._success = call(), True
        except Exception as error:
            self._value, self._success = error, False
        notify = callback if self._success else error_callback
        if notify is not None:
            notify(self._value)

    def get(self, timeout=None):
        """The result; raises the exception if there is one instead."""
        if self._success:
            return self._value
        raise self._value

    def wait(self, timeout=None):
        """Nothing: it is there."""

    def ready(self):
        """True."""
        return True

    def successful(self):
        """Is there a result, not an exception?"""
        return self._success


class Pool:
    """Workers that run calls."""

    __module__ = "multiprocessing.pool"

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        if processes is not None and processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._open = True
        if initializer is not None:
            initializer(*initargs)

    def _check_open(self):
        if not self._open:
            raise ValueError("Pool not running")

    def apply(self, func, args=(), kwds={}):
        """The result of a call."""
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        """A call whose outcome is asked for later."""
        self._check_open()
        return AsyncResult(lambda: func(*args, **kwds), callback, error_callback)

    def map(self, func, iterable, chunksize=None):
        """The list of results."""
        return self.map_async(func, iterable, chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        """A list of results that is asked for later."""
        self._check_open()
        return AsyncResult(lambda: [func(each) for each in iterable], callback, error_callback)

    def starmap(self, func, iterable, chunksize=None):
        """The list of results; every element is a tuple of arguments."""
        return self.starmap_async(func, iterable, chunksize).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        """A list of results that is asked for later; every element is a tuple of arguments."""
        self._check_open()
        return AsyncResult(lambda: [func(*each) for each in iterable], callback, error_callback)

    def imap(self, func, iterable, chunksize=1):
        """An iterator over the results."""
        self._check_open()
        return map(func, iterable)

    imap_unordered = imap

    def close(self):
        """Take no more calls."""
        self._open = False

    def terminate(self):
        """End the workers."""
        self._open = False

    def join(self):
        """Wait until the workers have ended."""
        if self._open:
            raise ValueError("Pool is still running")

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *args):
        self.terminate()
