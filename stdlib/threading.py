"""Threads, which take turns (see `_threads`), and what they wait for.

>>> results = []
>>> thread = Thread(target=results.append, args=(1,))
>>> thread.start(); thread.join(); results
[1]
"""

import sys
from collections import deque
from itertools import count as _count
from time import monotonic as _monotonic

import _threads

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


class BrokenBarrierError(RuntimeError):
    """The barrier was broken."""


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


def _limit(blocking, timeout):
    """The time to wait: None for ever, 0 not at all."""
    if not blocking:
        if timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        return 0
    if timeout == -1 or timeout is None:
        return None
    if timeout < 0:
        raise ValueError("timeout value must be a non-negative number")
    return timeout


class Lock:
    """Held by one thread at a time."""

    __slots__ = ("_locked", "__weakref__")
    __module__ = "_thread"
    __qualname__ = "lock"

    def __init__(self):
        self._locked = False

    def acquire(self, blocking=True, timeout=-1):
        """Wait until no other thread holds it, and hold it; False if that takes too long."""
        limit = _limit(blocking, timeout)
        if self._locked and (limit == 0 or not _threads.wait_until(lambda: not self._locked, limit)):
            return False
        self._locked = True
        return True

    def release(self):
        """Hold it no more."""
        if not self._locked:
            raise RuntimeError("release unlocked lock")
        self._locked = False

    def locked(self):
        """Does a thread hold it?"""
        return self._locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()

    def __repr__(self):
        return f"<{'locked' if self._locked else 'unlocked'} _thread.lock object at {id(self):#x}>"


class RLock:
    """Held by one thread at a time, which may hold it several times."""

    __slots__ = ("_owner", "_count", "__weakref__")
    __module__ = "_thread"

    def __init__(self):
        self._owner, self._count = 0, 0

    def acquire(self, blocking=True, timeout=-1):
        """Wait until no other thread holds it, and hold it; False if that takes too long."""
        limit, ident = _limit(blocking, timeout), get_ident()
        if self._owner not in (0, ident):
            if limit == 0 or not _threads.wait_until(lambda: self._owner == 0, limit):
                return False
        self._owner = ident
        self._count += 1
        return True

    def release(self):
        """Hold it once less."""
        if self._owner != get_ident():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = 0

    def locked(self):
        """Does a thread hold it?"""
        return self._count > 0

    def _is_owned(self):
        return self._owner == get_ident()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()

    def __repr__(self):
        state = "locked" if self._count else "unlocked"
        return f"<{state} _thread.RLock object owner={self._owner} count={self._count} at {id(self):#x}>"


class Condition:
    """A lock with a queue of threads that wait to be notified."""

    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire, self.release = self._lock.acquire, self._lock.release
        self._waiters = deque()

    def locked(self):
        """Does a thread hold the lock?"""
        return self._lock.locked()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def _is_owned(self):
        return self._lock._is_owned() if hasattr(self._lock, "_is_owned") else self._lock.locked()

    def wait(self, timeout=None):
        """Release the lock, wait to be notified, and hold the lock again."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        notified = []
        self._waiters.append(notified)
        depth = 0
        while self._is_owned():
            self._lock.release()
            depth += 1
        try:
            return _threads.wait_until(lambda: bool(notified), timeout)
        finally:
            if not notified:
                self._waiters.remove(notified)
            for _ in range(depth):
                self._lock.acquire()

    def wait_for(self, predicate, timeout=None):
        """Wait until the predicate is true."""
        end = None if timeout is None else _monotonic() + timeout
        result = predicate()
        while not result:
            left = None if end is None else end - _monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        """Wake up at most n threads."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        for _ in range(min(n, len(self._waiters))):
            self._waiters.popleft().append(True)

    def notify_all(self):
        """Wake up all threads."""
        self.notify(len(self._waiters))


class Semaphore:
    """Held by at most so many threads at a time."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        """Wait until there is room; False if that takes too long."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if not self._value and (not blocking or not _threads.wait_until(lambda: self._value > 0, timeout)):
            return False
        self._value -= 1
        return True

    __enter__ = acquire

    def release(self, n=1):
        """Make room for n threads."""
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n

    def __exit__(self, *args):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that must not be released more often than it was acquired."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        return f"{super().__repr__()[:-1]}/{self._initial_value}>"

    def release(self, n=1):
        """Make room for n threads."""
        if n < 1:
            raise ValueError("n must be one or more")
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        self._value += n


class Event:
    """A flag that threads wait for."""

    def __init__(self):
        self._flag = False

    def __repr__(self):
        status = "set" if self._flag else "unset"
        return f"<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: {status}>"

    def is_set(self):
        """Is the flag set?"""
        return self._flag

    def set(self):
        """Set the flag."""
        self._flag = True

    def clear(self):
        """Take the flag back."""
        self._flag = False

    def wait(self, timeout=None):
        """Wait until the flag is set; False if that takes too long."""
        return self._flag or _threads.wait_until(self.is_set, timeout)


class Barrier:
    """Lets threads go on when so many of them wait."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._parties, self._action, self._timeout = parties, action, timeout
        self._round, self._count, self._broken = 0, 0, False

    def __repr__(self):
        name = f"{type(self).__module__}.{type(self).__qualname__}"
        if self._broken:
            return f"<{name} at {id(self):#x}: broken>"
        return f"<{name} at {id(self):#x}: waiters={self._count}/{self._parties}>"

    def wait(self, timeout=None):
        """Wait for the others; gives a number from 0 for each thread."""
        timeout = self._timeout if timeout is None else timeout
        if self._broken:
            raise BrokenBarrierError
        index, turn = self._count, self._round
        self._count += 1
        if self._count == self._parties:
            try:
                if self._action:
                    self._action()
            except BaseException:
                self.abort()
                raise
            self._round += 1
            self._count = 0
        elif not _threads.wait_until(lambda: self._round != turn or self._broken, timeout):
            self.abort()
            raise BrokenBarrierError
        if self._broken:
            raise BrokenBarrierError
        return index

    def reset(self):
        """Back to the start."""
        self._count, self._broken = 0, False

    def abort(self):
        """Nobody can wait here any more."""
        self._broken = True

    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: self._count)
    broken = property(lambda self: self._broken)


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


class _NoThread:
    daemon = False


_main = _NoThread
_main = _MainThread()
try:
    import atexit
except ImportError:
    pass
else:
    atexit.register(_run_the_rest)
