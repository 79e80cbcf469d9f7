"""Threads, which take turns (see `_threads`), and what they wait for.

>>> results = []
>>> thread = Thread(target=results.append, args=(1,))
>>> thread.start(); thread.join(); results
[1]
"""

import sys
from itertools import count as _count

import _threads
from _thread_locks import (
    Barrier,
    BoundedSemaphore,
    BrokenBarrierError,
    Condition,
    Event,
    Lock,
    RLock,
    Semaphore,
)

__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event",
    "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer",
    "ThreadError", "setprofile", "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs", "gettrace",
    "getprofile", "setprofile_all_threads", "settrace_all_threads", "get_native_id",
]

TIMEOUT_MAX = 9223372036.0
ThreadError = RuntimeError
_numbers = _count(1)
_identities = _count(140_000_000_000_000, 4096)
_alive = []
_hooks = {"trace": None, "profile": None}


class ExceptHookArgs(tuple):
    """Type, value, traceback and thread of an exception that nobody caught."""

    __module__ = "_thread"

    def __new__(cls, args):
        return tuple.__new__(cls, args)

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def excepthook(args, /):
    """Print an exception that ended a thread."""
    if args.exc_type is SystemExit:
        return
    import traceback

    name = args.thread.name if args.thread is not None else get_ident()
    print(f"Exception in thread {name}:", file=sys.stderr)
    traceback.print_exception(args.exc_type, args.exc_value, args.exc_traceback, file=sys.stderr)


__excepthook__ = excepthook


class Thread:
    """Runs a function, or the method `run` of a subclass."""

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        assert group is None, "group argument must be None for now"
        if name is None:
            name = f"Thread-{next(_numbers)}"
            target_name = getattr(target, "__name__", None)
            name = f"{name} ({target_name})" if target is not None and target_name else name
        self._name = str(name)
        self._target, self._args, self._kwargs = target, args, {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = None
        self._started = self._stopped = self._given_up = False

    def __repr__(self):
        assert hasattr(self, "_started"), "Thread.__init__() was not called"
        status = "stopped" if self._stopped else "started" if self._started else "initial"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += f" {self._ident}"
        return f"<{type(self).__name__}({self._name}, {status})>"

    def start(self):
        """Start the thread."""
        if not hasattr(self, "_started"):
            raise RuntimeError("thread.__init__() not called")
        if self._started:
            raise RuntimeError("threads can only be started once")
        self._started = True
        self._ident = next(_identities)
        _alive.append(self)
        own_run = type(self).run is not Thread.run or self._target is None
        _threads.start(self, self.run if own_run else self._target)

    def run(self):
        """Call the target."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            if sys.exception() is None or not isinstance(sys.exception(), _threads.GivenUp):
                del self._target, self._args, self._kwargs

    def _bootstrap(self):
        import contextvars

        try:
            contextvars.Context().run(self.run)
        except _threads.GivenUp:
            raise
        except BaseException as error:
            excepthook(ExceptHookArgs((type(error), error, error.__traceback__, self)))
        self._stopped = True
        _alive.remove(self)

    def join(self, timeout=None):
        """Wait until the thread is done."""
        if not self._started:
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if not self._stopped:
            _threads.wait_until(lambda: self._stopped, timeout, self)

    def is_alive(self):
        """Has it been started, and is it not done?"""
        return self._started and not self._stopped

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        self._name = str(name)

    @property
    def ident(self):
        return self._ident

    native_id = ident

    @property
    def daemon(self):
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if self._started:
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic


class Timer(Thread):
    """Calls a function after some seconds."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval, self.function = interval, function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        """Do not call the function."""
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    """The thread in which the program began."""

    def __init__(self):
        Thread.__init__(self, name="MainThread", daemon=False)
        self._started = True
        self._ident = next(_identities)
        _alive.append(self)


class local:
    """An object whose attributes belong to the thread."""

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        made = object.__new__(cls)
        object.__setattr__(made, "_local", ({get_ident(): {}}, args, kwargs))
        return made

    def _values(self):
        values, args, kwargs = object.__getattribute__(self, "_local")
        ident = get_ident()
        if ident not in values:
            values[ident] = {}
            type(self).__init__(self, *args, **kwargs)
        return values[ident]

    def __getattribute__(self, name):
        values = local._values(self)
        if name == "__dict__":
            return values
        if name in values:
            return values[name]
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        local._values(self)[name] = value

    def __delattr__(self, name):
        values = local._values(self)
        if name not in values:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        del values[name]


def current_thread():
    """The thread that is running."""
    return _threads.running[-1] if _threads.running else _main


def main_thread():
    """The thread in which the program began."""
    return _main


def get_ident():
    """A number for the thread that is running."""
    return current_thread()._ident


get_native_id = get_ident


def enumerate():
    """The threads that have been started and are not done."""
    return list(_alive)


def active_count():
    """How many threads have been started and are not done."""
    return len(_alive)


def stack_size(size=0, /):
    """0: the usual size."""
    return 0


def settrace(func):
    _hooks["trace"] = func


def setprofile(func):
    _hooks["profile"] = func


def gettrace():
    return _hooks["trace"]


def getprofile():
    return _hooks["profile"]


settrace_all_threads, setprofile_all_threads = settrace, setprofile
currentThread, activeCount = current_thread, active_count


def _run_the_rest():
    """At the end of the program: threads that were put off and are not daemons."""
    for thread in [each for each in _threads.put_off if not each.daemon]:
        _threads.run_one(thread)


_shutdown = _run_the_rest


class _NoThread:
    daemon = False


_main = _NoThread
_main = _MainThread()
_threads.main[0] = _main
try:
    import atexit
except ImportError:
    pass
else:
    atexit.register(_run_the_rest)
