"""Questions about coroutines."""

__all__ = ["iscoroutinefunction", "iscoroutine"]


async def _example():
    """For its type."""


_coroutine = _example()
_coroutine_type = type(_coroutine)
_coroutine.close()
del _coroutine


def iscoroutinefunction(func):
    """Does a call of the function give a coroutine?"""
    import inspect
    import warnings

    warnings.warn(
        "'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; "
        "use inspect.iscoroutinefunction() instead",
        DeprecationWarning, stacklevel=2,
    )
    return inspect.iscoroutinefunction(func)


def iscoroutine(obj):
    """Is it a coroutine?"""
    if type(obj) is _coroutine_type:
        return True
    from collections.abc import Coroutine

    return isinstance(obj, Coroutine)


def describe(coroutine):
    """A coroutine as reprs of tasks show it."""
    code = getattr(coroutine, "cr_code", None) or getattr(coroutine, "gi_code", None)
    name = getattr(coroutine, "__qualname__", None) or getattr(coroutine, "__name__", None) or type(coroutine).__name__
    name = f"{name}()"
    if code is None:
        return name
    frame = getattr(coroutine, "cr_frame", None) or getattr(coroutine, "gi_frame", None)
    if frame is not None:
        line = frame.f_lineno or code.co_firstlineno
        return f"{name} running at {code.co_filename}:{line}"
    return f"{name} done, defined at {code.co_filename}:{code.co_firstlineno}"
