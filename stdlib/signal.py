"""What a program does when signals come."""

import _signal
import os as _os
import sys as _sys
from enum import IntEnum as _IntEnum

NSIG = 65
_NUMBERS = {
    "SIGHUP": 1, "SIGINT": 2, "SIGQUIT": 3, "SIGILL": 4, "SIGTRAP": 5, "SIGABRT": 6, "SIGIOT": 6, "SIGBUS": 7, "SIGFPE": 8,
    "SIGKILL": 9, "SIGUSR1": 10, "SIGSEGV": 11, "SIGUSR2": 12, "SIGPIPE": 13, "SIGALRM": 14, "SIGTERM": 15, "SIGSTKFLT": 16,
    "SIGCHLD": 17, "SIGCLD": 17, "SIGCONT": 18, "SIGSTOP": 19, "SIGTSTP": 20, "SIGTTIN": 21, "SIGTTOU": 22, "SIGURG": 23,
    "SIGXCPU": 24, "SIGXFSZ": 25, "SIGVTALRM": 26, "SIGPROF": 27, "SIGWINCH": 28, "SIGIO": 29, "SIGPOLL": 29, "SIGPWR": 30,
    "SIGSYS": 31, "SIGRTMIN": 34, "SIGRTMAX": 64,
}  # fmt: skip
_TEXTS = {
    1: "Hangup", 2: "Interrupt", 3: "Quit", 4: "Illegal instruction", 5: "Trace/breakpoint trap", 6: "Aborted", 7: "Bus error",
    8: "Floating point exception", 9: "Killed", 10: "User defined signal 1", 11: "Segmentation fault",
    12: "User defined signal 2", 13: "Broken pipe", 14: "Alarm clock", 15: "Terminated", 16: "Stack fault", 17: "Child exited",
    18: "Continued", 19: "Stopped (signal)", 20: "Stopped", 21: "Stopped (tty input)", 22: "Stopped (tty output)",
    23: "Urgent I/O condition", 24: "CPU time limit exceeded", 25: "File size limit exceeded", 26: "Virtual timer expired",
    27: "Profiling timer expired", 28: "Window changed", 29: "I/O possible", 30: "Power failure", 31: "Bad system call",
    34: "Real-time signal 0", 64: "Real-time signal 30",
}  # fmt: skip
ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = range(3)
SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK = range(3)


class Signals(_IntEnum):
    """An enumeration."""

    locals().update(_NUMBERS)


class Handlers(_IntEnum):
    """An enumeration."""

    SIG_DFL = 0
    SIG_IGN = 1


globals().update(Signals.__members__)
SIG_DFL, SIG_IGN = Handlers


class ItimerError(OSError):
    """A timer was given what it cannot do."""




def default_int_handler(signalnum, frame, /):
    """What Ctrl-C does unless the program says otherwise: raise KeyboardInterrupt."""
    raise KeyboardInterrupt


_handlers = {number: SIG_DFL for number in range(1, NSIG)}
_handlers[2] = default_int_handler
_handlers[13] = _handlers[25] = SIG_IGN


def _dispatch(number):
    handler = _handlers.get(number)
    if callable(handler):
        handler(number, _sys._getframe(1))


_signal.set_dispatcher(_dispatch)


def _enumerated(value, enumeration):
    try:
        return enumeration(value)
    except ValueError:
        return value


def _checked(signalnum):
    if not isinstance(signalnum, int):
        raise TypeError(f"{type(signalnum).__name__!r} object cannot be interpreted as an integer")
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")
    return int(signalnum)


def signal(signalnum, handler, /):
    """Choose what is called when a signal comes; gives what was called before."""
    number = _checked(signalnum)
    if not callable(handler) and not isinstance(handler, int) or isinstance(handler, int) and handler not in (0, 1):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    if callable(handler):
        _signal.dispose(number, 2)
    else:
        _signal.dispose(number, int(handler))
        handler = Handlers(handler)
    before = _handlers[number]
    _handlers[number] = handler
    return before


def getsignal(signalnum, /):
    """What is called when a signal comes."""
    return _handlers[_checked(signalnum)]


def raise_signal(signalnum, /):
    """Send a signal to this program."""
    _os.kill(_os.getpid(), signalnum)


def strsignal(signalnum, /):
    """What a signal means."""
    return _TEXTS.get(_checked(signalnum)) or f"Real-time signal {signalnum - 34}"


def valid_signals():
    """The signals that there are."""
    return {_enumerated(number, Signals) for number in range(1, NSIG) if number not in (32, 33)}


def alarm(seconds, /):
    """Have SIGALRM come after some seconds; gives the seconds that were left of an earlier alarm."""
    import math

    left, _ = _signal.set_timer(ITIMER_REAL, float(seconds), 0.0)
    return math.ceil(left)


def setitimer(which, seconds, interval=0.0, /):
    """Have a timer's signal come after some seconds, and then again and again if there is an interval."""
    if seconds < 0 or interval < 0:
        raise ItimerError(22, "Invalid argument")
    return _signal.set_timer(which, float(seconds), float(interval))


def getitimer(which, /):
    """What is left of a timer, and its interval."""
    return _signal.timer(which)


def pause():
    """Wait until a signal comes."""
    import time

    came = []

    def note(number):
        came.append(number)
        _dispatch(number)

    _signal.set_dispatcher(note)
    try:
        while not came:
            time.sleep(0.02)
    finally:
        _signal.set_dispatcher(_dispatch)


def siginterrupt(signalnum, flag, /):
    """Whether calls that wait go on after a signal; here they always do."""
    _checked(signalnum)


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    """Not supported: only switching it off is."""
    if fd != -1:
        raise NotImplementedError("signal.set_wakeup_fd is not supported")
    return -1


