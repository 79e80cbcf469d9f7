"""Limits of time for a block."""

from . import events, tasks
from .exceptions import CancelledError

__all__ = ["Timeout", "timeout", "timeout_at"]


class Timeout:
    """Used with `async with`: the block is cancelled at a time, and TimeoutError is raised."""

    def __init__(self, when):
        self._state = "created"
        self._handler = None
        self._task = None
        self._when = when

    def when(self):
        """The time, or None."""
        return self._when

    def reschedule(self, when):
        """Set another time."""
        if self._state != "active":
            if self._state == "created":
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError(f"Cannot change state of {self._state} Timeout")
        self._when = when
        if self._handler is not None:
            self._handler.cancel()
        self._handler = None
        if when is not None:
            loop = events.get_running_loop()
            if when <= loop.time():
                self._handler = loop.call_soon(self._on_timeout)
            else:
                self._handler = loop.call_at(when, self._on_timeout)

    def expired(self):
        """Has the block been cancelled because of the time?"""
        return self._state in ("expiring", "expired")

    def __repr__(self):
        when = ""
        if self._state == "active":
            when = f" when={round(self._when, 3) if self._when is not None else None}"
        return f"<Timeout [{self._state}]{when}>"

    async def __aenter__(self):
        if self._state != "created":
            raise RuntimeError("Timeout has already been entered")
        task = tasks.current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state = "active"
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._handler is not None:
            self._handler.cancel()
            self._handler = None
        if self._state == "expiring":
            self._state = "expired"
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                if issubclass(exc_type, CancelledError):
                    raise TimeoutError from exc_val
        elif self._state == "active":
            self._state = "finished"
        return None

    def _on_timeout(self):
        self._task.cancel()
        self._state = "expiring"
        self._handler = None


def timeout(delay):
    """A limit of so many seconds; None for none."""
    loop = events.get_running_loop()
    return Timeout(loop.time() + delay if delay is not None else None)


def timeout_at(when):
    """A limit at a time of the loop's clock."""
    return Timeout(when)
