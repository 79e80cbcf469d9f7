"""Executors that run calls; the threads of `threading` take turns, and so do the calls.

>>> with ThreadPoolExecutor() as executor:
...     list(executor.map(abs, [-1, 2]))
[1, 2]
"""

from ._executors import (
    BrokenExecutor,
    Executor,
    InterpreterPoolExecutor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)
from ._future import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    CancelledError,
    Future,
    InvalidStateError,
    TimeoutError,
    as_completed,
    wait,
)

__all__ = [
    "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "CancelledError", "TimeoutError", "InvalidStateError",
    "BrokenExecutor", "Future", "Executor", "wait", "as_completed", "ProcessPoolExecutor", "ThreadPoolExecutor",
    "InterpreterPoolExecutor",
]
