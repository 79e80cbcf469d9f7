"""Locks, conditions, semaphores, events and barriers between threads; `threading` gives them to programs."""

from collections import deque
from time import monotonic as _monotonic

import _threads


class BrokenBarrierError(RuntimeError):
    """The barrier was broken."""

    __module__ = "threading"


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
        limit, ident = _limit(blocking, timeout), _threads.ident()
        if self._owner not in (0, ident):
            if limit == 0 or not _threads.wait_until(lambda: self._owner == 0, limit):
                return False
        self._owner = ident
        self._count += 1
        return True

    def release(self):
        """Hold it once less."""
        if self._owner != _threads.ident():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = 0

    def locked(self):
        """Does a thread hold it?"""
        return self._count > 0

    def _is_owned(self):
        return self._owner == _threads.ident()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()

    def __repr__(self):
        state = "locked" if self._count else "unlocked"
        return f"<{state} _thread.RLock object owner={self._owner} count={self._count} at {id(self):#x}>"


class Condition:
    """A lock with a queue of threads that wait to be notified."""

    __module__ = "threading"

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

    __module__ = "threading"

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

    __module__ = "threading"

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

    __module__ = "threading"

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

    __module__ = "threading"

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
