"""Futures: results of calls that there will be later."""

import _threads
from collections import namedtuple

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"
_PENDING, _RUNNING, _CANCELLED, _FINISHED = "pending", "running", "cancelled", "finished"
TimeoutError = TimeoutError
DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done")


class Error(Exception):
    """What the errors here derive from."""

    __module__ = "concurrent.futures._base"


class CancelledError(Error):
    """The future was cancelled."""

    __module__ = "concurrent.futures._base"


class InvalidStateError(Error):
    """The future is not in the state for that."""

    __module__ = "concurrent.futures._base"


class Future:
    """The result of a call."""

    def __init__(self):
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._callbacks = []

    def __repr__(self):
        shown = f"<{type(self).__name__} at {id(self):#x} state={self._state}"
        if self._state == _FINISHED:
            if self._exception is not None:
                return f"{shown} raised {type(self._exception).__name__}>"
            return f"{shown} returned {type(self._result).__name__}>"
        return shown + ">"

    def cancel(self):
        """Cancel; False if it runs or is done."""
        if self._state in (_RUNNING, _FINISHED):
            return False
        if self._state != _CANCELLED:
            self._state = _CANCELLED
            self._call_back()
        return True

    def cancelled(self):
        """Was it cancelled?"""
        return self._state == _CANCELLED

    def running(self):
        """Does the call run?"""
        return self._state == _RUNNING

    def done(self):
        """Is it done or cancelled?"""
        return self._state in (_CANCELLED, _FINISHED)

    def _call_back(self):
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            self._call(callback)

    def _call(self, callback):
        try:
            callback(self)
        except Exception:
            import logging

            logging.getLogger("concurrent.futures").exception("exception calling callback for %r", self)

    def add_done_callback(self, fn):
        """Call the function with the future when it is done."""
        if self.done():
            self._call(fn)
        else:
            self._callbacks.append(fn)

    def _wait(self, timeout):
        if not self.done() and not _threads.wait_until(self.done, timeout):
            raise TimeoutError
        if self._state == _CANCELLED:
            raise CancelledError

    def result(self, timeout=None):
        """The result; raises the exception if there is one instead."""
        self._wait(timeout)
        if self._exception is not None:
            try:
                raise self._exception
            finally:
                self = None
        return self._result

    def exception(self, timeout=None):
        """The exception, or None."""
        self._wait(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        """The call begins; False if it was cancelled."""
        if self._state == _CANCELLED:
            return False
        if self._state != _PENDING:
            raise RuntimeError("Future in unexpected state")
        self._state = _RUNNING
        return True

    def _must_not_be_done(self):
        if self.done():
            raise InvalidStateError(f"{self._state.upper()}: {self!r}")

    def set_result(self, result):
        """The result is there."""
        self._must_not_be_done()
        self._result = result
        self._state = _FINISHED
        self._call_back()

    def set_exception(self, exception):
        """There is an exception instead of a result."""
        self._must_not_be_done()
        self._exception = exception
        self._state = _FINISHED
        self._call_back()

    __class_getitem__ = classmethod(type(list[int]))


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Wait for futures; gives those that are done and those that are not."""
    fs = set(fs)

    def enough():
        done = [each for each in fs if each.done()]
        if len(done) == len(fs):
            return True
        if return_when == FIRST_COMPLETED:
            return bool(done)
        return return_when == FIRST_EXCEPTION and any(
            not each.cancelled() and each._exception is not None for each in done
        )

    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return condition: {return_when!r}")
    if not enough():
        _threads.wait_until(enough, timeout)
    done = {each for each in fs if each.done()}
    return DoneAndNotDoneFutures(done, fs - done)


def as_completed(fs, timeout=None):
    """An iterator over the futures as they are done."""
    waiting = list(dict.fromkeys(fs))
    total = len(waiting)
    while waiting:
        if not any(each.done() for each in waiting):
            if not _threads.wait_until(lambda: any(each.done() for each in waiting), timeout):
                raise TimeoutError(f"{len(waiting)} (of {total}) futures unfinished")
        for each in [each for each in waiting if each.done()]:
            waiting.remove(each)
            yield each
