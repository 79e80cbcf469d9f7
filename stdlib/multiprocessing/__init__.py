"""Processes in the forms that scripts use; the calls run in this process, one after the other.

What a call changes is therefore seen by the others, which is not so between processes of the operating system.

>>> with Pool(2) as pool:
...     pool.map(abs, [-1, 2, -3])
[1, 2, 3]
"""

import queue as _queue
import threading as _threading
from itertools import count as _count

from ._pool import AsyncResult, Pool, TimeoutError

__all__ = [
    "Array", "AuthenticationError", "Barrier", "BoundedSemaphore", "BufferTooShort", "Condition", "Event",
    "JoinableQueue", "Lock", "Manager", "Pipe", "Pool", "Process", "ProcessError", "Queue", "RLock", "Semaphore",
    "SimpleQueue", "TimeoutError", "Value", "active_children", "cpu_count", "current_process", "freeze_support",
    "get_all_start_methods", "get_context", "get_start_method", "parent_process", "set_start_method",
]

Barrier, BoundedSemaphore, Condition = _threading.Barrier, _threading.BoundedSemaphore, _threading.Condition
Event, Lock, RLock, Semaphore = _threading.Event, _threading.Lock, _threading.RLock, _threading.Semaphore
_numbers = _count(1)
_children = []


class ProcessError(Exception):
    """What the errors here derive from."""


class BufferTooShort(ProcessError):
    """A message does not fit."""


class AuthenticationError(ProcessError):
    """The other side is not who it should be."""


class Process(_threading.Thread):
    """Runs a function as a process would."""

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        assert group is None, "group argument must be None for now"
        number = next(_numbers)
        super().__init__(None, target, name or f"{type(self).__name__}-{number}", args, kwargs, daemon=daemon)
        self._exit_code = None
        self._closed = False

    def start(self):
        """Start the process."""
        assert not self._started, "cannot start a process twice"
        _children.append(self)
        super().start()

    def _bootstrap(self):
        failed = []
        before = _threading.excepthook
        _threading.excepthook = lambda args: (failed.append(args.exc_value), _report(self, args))
        try:
            super()._bootstrap()
        finally:
            _threading.excepthook = before
        self._exit_code = 0
        if failed:
            self._exit_code = 1
            if isinstance(failed[0], SystemExit):
                code = failed[0].code
                self._exit_code = code if isinstance(code, int) else int(code is not None)
        if self in _children:
            _children.remove(self)

    @property
    def exitcode(self):
        """0, the code with which it ended, or None."""
        return self._exit_code

    @property
    def pid(self):
        """The number of the process."""
        return self._ident

    def terminate(self):
        """End a process that has not run yet."""
        import _threads

        if self in _threads.put_off:
            _threads.put_off.remove(self)
            self._stopped, self._exit_code = True, -15
            _children.remove(self)

    kill = terminate

    def close(self):
        """Nothing more will be asked of the process."""
        self._closed = True

    def __repr__(self):
        state = "initial" if not self._started else "started" if not self._stopped else "stopped"
        code = f" exitcode={self._exit_code}" if self._stopped else ""
        return f"<{type(self).__name__} name={self.name!r} {state}{code}{' daemon' if self.daemon else ''}>"


def _report(process, args):
    import sys
    import traceback

    if args.exc_type is not SystemExit:
        print(f"Process {process.name}:", file=sys.stderr)
        traceback.print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=sys.stderr)


class Queue(_queue.Queue):
    """A queue between processes."""

    def close(self):
        """Nothing more will be put."""

    def join_thread(self):
        """Nothing: everything has been put."""

    cancel_join_thread = join_thread


JoinableQueue = Queue
SimpleQueue = _queue.SimpleQueue


class _Connection:
    """One end of a pipe."""

    def __init__(self, incoming, outgoing):
        self._incoming, self._outgoing = incoming, outgoing
        self.closed = False

    def send(self, obj):
        """Send an object."""
        self._outgoing.put(obj)

    def recv(self):
        """The next object."""
        return self._incoming.get()

    def poll(self, timeout=0.0):
        """Is there an object?"""
        return not self._incoming.empty()

    def close(self):
        """Close this end."""
        self.closed = True

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def Pipe(duplex=True):
    """Two connected ends."""
    first, second = _queue.SimpleQueue(), _queue.SimpleQueue()
    return _Connection(first, second), _Connection(second, first)


class _Shared:
    """A value or list with a lock."""

    def __init__(self, lock):
        self._lock = RLock() if lock in (True, None) else lock

    def get_lock(self):
        """The lock."""
        return self._lock

    def get_obj(self):
        """The object itself."""
        return self


class _Value(_Shared):
    def __init__(self, value, lock):
        super().__init__(lock)
        self.value = value


class _Array(_Shared):
    def __init__(self, values, lock):
        super().__init__(lock)
        self._values = values

    def __getitem__(self, index):
        return self._values[index]

    def __setitem__(self, index, value):
        self._values[index] = value

    def __len__(self):
        return len(self._values)

    def __iter__(self):
        return iter(self._values)


def Value(typecode_or_type, *args, lock=True):
    """A value that processes share."""
    return _Value(args[0] if args else (0.0 if typecode_or_type in ("f", "d") else 0), lock)


def Array(typecode_or_type, size_or_initializer, *, lock=True):
    """A list of fixed length that processes share."""
    zero = 0.0 if typecode_or_type in ("f", "d") else 0
    if isinstance(size_or_initializer, int):
        return _Array([zero] * size_or_initializer, lock)
    return _Array(list(size_or_initializer), lock)


class _Manager:
    """Makes objects that processes share."""

    Queue, JoinableQueue, Lock, RLock, Event, Pool = Queue, Queue, Lock, RLock, Event, Pool
    Value, Array = staticmethod(Value), staticmethod(Array)
    Semaphore, Condition, Barrier = Semaphore, Condition, Barrier
    dict, list = dict, list

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.shutdown()

    def shutdown(self):
        """Nothing: there is no process to end."""

    def Namespace(self, **values):
        """An object with attributes."""
        from types import SimpleNamespace

        return SimpleNamespace(**values)


def Manager():
    """Something that makes objects that processes share."""
    return _Manager()


class _MainProcess:
    """The process in which the program began."""

    name, daemon, pid, ident, exitcode = "MainProcess", False, 1, 1, None

    def is_alive(self):
        return True

    def __repr__(self):
        return "<_MainProcess name='MainProcess' parent=None started>"


_main = _MainProcess()


def current_process():
    """The process that is running."""
    current = _threading.current_thread()
    return current if isinstance(current, Process) else _main


def parent_process():
    """The process that started this one, or None."""
    return None if current_process() is _main else _main


def active_children():
    """The processes that have been started and are not done."""
    return list(_children)


def cpu_count():
    """How many processors the machine has."""
    import os

    return (os.cpu_count() if hasattr(os, "cpu_count") else None) or 1


def freeze_support():
    """Nothing."""


def get_all_start_methods():
    return ["forkserver", "fork", "spawn"]


def get_start_method(allow_none=False):
    return "forkserver"


def set_start_method(method, force=False):
    """Nothing: there is only one way."""
    if method not in get_all_start_methods() and method is not None:
        raise ValueError(f"cannot find context for {method!r}")


def get_context(method=None):
    """This module."""
    import sys

    set_start_method(method)
    return sys.modules[__name__]
