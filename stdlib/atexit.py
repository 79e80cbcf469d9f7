"""Functions that are called when the program ends, the last one first.

The interpreter calls `_run_exitfuncs` at the end if this module has been imported.
"""

import sys

__all__ = ["register", "unregister"]

_functions = []


def register(func, /, *args, **kwargs):
    """Call the function at the end; gives it back, so that this can be a decorator."""
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _functions.append((func, args, kwargs))
    return func


def unregister(func, /):
    """Do not call the function at the end."""
    _functions[:] = [entry for entry in _functions if entry[0] != func]


def _clear():
    _functions.clear()


def _ncallbacks():
    return len(_functions)


def _run_exitfuncs():
    while _functions:
        func, args, kwargs = _functions.pop()
        try:
            func(*args, **kwargs)
        except BaseException as error:
            sys.unraisablehook(_Unraisable(error, func))


class _Unraisable:
    """What `sys.unraisablehook` is told."""

    def __init__(self, error, func):
        self.exc_type, self.exc_value, self.exc_traceback = type(error), error, error.__traceback__
        self.err_msg = f"Exception ignored in atexit callback {func!r}"
        self.object = None
