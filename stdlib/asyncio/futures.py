"""Futures: results that there will be later."""

from . import events
from .exceptions import CancelledError, InvalidStateError

__all__ = ["Future", "wrap_future", "isfuture"]

_PENDING, _CANCELLED, _FINISHED = "PENDING", "CANCELLED", "FINISHED"


def isfuture(obj):
    """Is it a future, or something that behaves like one?"""
    return hasattr(type(obj), "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


def describe_callback(callback, args=()):
    """A callback as reprs show it."""
    while hasattr(callback, "func") and hasattr(callback, "args"):
        args = (*callback.args, *args)
        callback = callback.func
    name = getattr(callback, "__qualname__", None) or getattr(callback, "__name__", None) or repr(callback)
    shown = f"{name}({', '.join(map(repr, args))})"
    code = getattr(callback, "__code__", None)
    return f"{shown} at {code.co_filename}:{code.co_firstlineno}" if code is not None else shown


class Future:
    """A result that there will be later; tasks can wait for it with `await`."""

    _state = _PENDING
    _result = None
    _exception = None
    _cancel_message = None
    _cancelled_exc = None
    _asyncio_future_blocking = False
    _log_traceback = False

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._callbacks = []

    __class_getitem__ = classmethod(type(list[int]))

    def get_loop(self):
        """The loop of the future."""
        return self._loop

    def _repr_info(self):
        info = [self._state.lower()]
        if self._state == _FINISHED:
            if self._exception is not None:
                info.append(f"exception={self._exception!r}")
            else:
                info.append(f"result={self._result!r}")
        if self._callbacks:
            shown = [describe_callback(callback) for callback, _ in self._callbacks]
            if len(shown) > 2:
                shown[1:-1] = [f"<{len(shown) - 2} more>"]
            info.append(f"cb=[{', '.join(shown)}]")
        return info

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._repr_info())}>"

    def __del__(self):
        if not self._log_traceback:
            return
        context = {
            "message": f"{type(self).__name__} exception was never retrieved",
            "exception": self._exception,
            "future": self,
        }
        self._loop.call_exception_handler(context)

    def cancel(self, msg=None):
        """Cancel; False if it is done already."""
        self._log_traceback = False
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def _make_cancelled_error(self):
        if self._cancelled_exc is not None:
            error, self._cancelled_exc = self._cancelled_exc, None
            return error
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def _schedule_callbacks(self):
        callbacks, self._callbacks = self._callbacks, []
        for callback, context in callbacks:
            self._loop.call_soon(callback, self, context=context)

    def cancelled(self):
        """Was it cancelled?"""
        return self._state == _CANCELLED

    def done(self):
        """Is there a result or exception, or was it cancelled?"""
        return self._state != _PENDING

    def result(self):
        """The result; raises the exception if there is one instead."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Result is not set.")
        self._log_traceback = False
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception_tb)
        return self._result

    def exception(self):
        """The exception, or None."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Exception is not set.")
        self._log_traceback = False
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        """Call the function with the future when it is done."""
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            if context is None:
                from contextvars import copy_context

                context = copy_context()
            self._callbacks.append((fn, context))

    def remove_done_callback(self, fn):
        """Do not call the function; tells how often it would have been called."""
        left = [entry for entry in self._callbacks if entry[0] != fn]
        removed = len(self._callbacks) - len(left)
        if removed:
            self._callbacks[:] = left
        return removed

    def set_result(self, result):
        """The result is there."""
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception):
        """There is an exception instead of a result."""
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            wrapped = RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future")
            wrapped.__cause__ = wrapped.__context__ = exception
            exception = wrapped
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._state = _FINISHED
        self._log_traceback = True
        self._schedule_callbacks()

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
        if self._state == _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


def copy_state(source, target):
    """The outcome of one future for another one."""
    if target.cancelled():
        return
    if source.cancelled():
        target.cancel()
    elif source.exception() is not None:
        target.set_exception(source.exception())
    else:
        target.set_result(source.result())


def wrap_future(future, *, loop=None):
    """A future of the loop for one of concurrent.futures."""
    if isfuture(future):
        return future
    loop = events.get_event_loop() if loop is None else loop
    wrapped = loop.create_future()
    future.add_done_callback(lambda done: loop.call_soon_threadsafe(copy_state, done, wrapped))
    return wrapped
