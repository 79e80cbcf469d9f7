"""The executor with processes."""

from ._executors import BrokenExecutor, ProcessPoolExecutor
