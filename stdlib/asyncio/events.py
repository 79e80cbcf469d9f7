"""Callbacks that wait in an event loop, and which loop is running."""

import contextvars

__all__ = [
    "Handle", "TimerHandle", "get_event_loop", "set_event_loop", "new_event_loop", "get_running_loop",
    "_get_running_loop", "_set_running_loop", "AbstractEventLoop",
]

_running = [None, None]


class AbstractEventLoop:
    """What event loops derive from."""


class Handle:
    """A callback that the loop will call."""

    __slots__ = ("_callback", "_args", "_cancelled", "_loop", "_context", "__weakref__")

    def __init__(self, callback, args, loop, context=None):
        self._context = contextvars.copy_context() if context is None else context
        self._loop = loop
        self._callback = callback
        self._args = args
        self._cancelled = False

    def cancel(self):
        """Do not call the function."""
        if not self._cancelled:
            self._cancelled = True
            self._callback = self._args = None

    def cancelled(self):
        """Has it been cancelled?"""
        return self._cancelled

    def get_context(self):
        """The context in which the function is called."""
        return self._context

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            from .futures import describe_callback

            shown = describe_callback(self._callback, self._args)
            self._loop.call_exception_handler(
                {"message": f"Exception in callback {shown}", "exception": error, "handle": self}
            )

    def __repr__(self):
        from .futures import describe_callback

        shown = " cancelled" if self._cancelled else ""
        if self._callback is not None:
            shown += f" {describe_callback(self._callback, self._args)}"
        return f"<{type(self).__name__}{shown}>"


class TimerHandle(Handle):
    """A callback that the loop will call at a time."""

    __slots__ = ("_when",)

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when

    def when(self):
        """The time."""
        return self._when

    def cancel(self):
        if not self._cancelled:
            self._loop._timer_handle_cancelled(self)
        super().cancel()

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        return self._when < other._when

    def __le__(self, other):
        return self._when <= other._when

    def __gt__(self, other):
        return self._when > other._when

    def __ge__(self, other):
        return self._when >= other._when


def get_running_loop():
    """The loop that is running."""
    if _running[0] is None:
        raise RuntimeError("no running event loop")
    return _running[0]


def _get_running_loop():
    return _running[0]


def _set_running_loop(loop):
    _running[0] = loop


def get_event_loop():
    """The loop that is running, or the one that was set."""
    if _running[0] is not None:
        return _running[0]
    if _running[1] is None:
        raise RuntimeError("There is no current event loop in thread 'MainThread'.")
    return _running[1]


def set_event_loop(loop):
    """The loop for code that runs outside of loops."""
    if loop is not None and not isinstance(loop, AbstractEventLoop):
        raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
    _running[1] = loop


def new_event_loop():
    """A new loop."""
    from .base_events import BaseEventLoop

    return BaseEventLoop()
