"""The pool of workers."""

from ._pool import AsyncResult, Pool

ThreadPool = Pool
