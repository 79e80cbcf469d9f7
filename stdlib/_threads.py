"""Threads that take turns; `threading`, `queue` and `concurrent.futures` build upon this.

There is one thread of the operating system, and code runs until it is done or waits.  A thread runs when it is
started.  If its function waits for others (its code names `get`, `wait`, ...), it is put off instead, until the thread
that started it waits for something itself; then all that were put off run.  A thread that waits although nothing can
happen any more is given up if it is a daemon (it starts anew at the next wait), otherwise this is an error.
"""

import time

# Names in the code of a function that waits for other threads.
_WAITING_NAMES = frozenset(("get", "wait", "wait_for", "join", "acquire", "put"))

put_off = []
running = []
main = [None]


class GivenUp(BaseException):
    """Ends a daemon thread that waits for what cannot happen."""


def ident():
    """The number of the thread that is running."""
    return (running[-1] if running else main[0])._ident


def may_wait(function):
    """Does the function's code name what waits?"""
    function = getattr(function, "func", function)
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    return code is not None and not _WAITING_NAMES.isdisjoint(code.co_names)


def start(thread, function):
    """Runs a thread, or puts it off."""
    if may_wait(function):
        put_off.append(thread)
    else:
        run(thread)


def run(thread):
    """Runs a thread to its end."""
    running.append(thread)
    try:
        thread._bootstrap()
    except GivenUp:
        put_off.append(thread)
        thread._given_up = True
    finally:
        running.pop()


def run_one(thread=None):
    """Runs a thread that was put off; False if there is none."""
    for index, each in enumerate(put_off):
        if thread is None or each is thread:
            del put_off[index]
            run(each)
            return True
    return False


def wait_until(predicate, timeout=None, thread=None):
    """Waits until the predicate is true; False if that takes too long."""
    end = None if timeout is None else time.monotonic() + timeout
    if thread is not None and not predicate():
        run_one(thread)
    candidates = len(put_off)
    while not predicate():
        if candidates and run_one():
            candidates -= 1
            continue
        if end is not None:
            left = end - time.monotonic()
            if left > 0:
                time.sleep(left)
            return bool(predicate())
        current = running[-1] if running else None
        if current is not None and current.daemon:
            raise GivenUp
        raise RuntimeError("deadlock: every thread waits for another one")
    return True
