"""Waiting for files to be ready. Ordinary files always are; nothing else can be waited for here."""

import time as _time

error = OSError


def _number(file):
    number = file if isinstance(file, int) else file.fileno()
    if not isinstance(number, int):
        raise TypeError("argument must be an int, or have a fileno() method.")
    if number < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({number})")
    return number


def select(rlist, wlist, xlist, timeout=None, /):
    """The files that are ready for reading and for writing. Without any files this only waits."""
    reading, writing, watched = list(rlist), list(wlist), list(xlist)
    for file in reading + writing + watched:
        _number(file)
    if not (reading or writing or watched) and timeout:
        _time.sleep(timeout)
    return reading, writing, []
