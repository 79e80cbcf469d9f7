"""The executor with threads."""

from ._executors import BrokenExecutor, ThreadPoolExecutor
