# signal: handlers are called when signals come, alarms and timers, and what there was before.
import os
import signal
import time


def handler(number, frame):
    print("got", signal.Signals(number).name, frame is not None)


print(signal.getsignal(signal.SIGINT).__name__, repr(signal.SIGTERM), signal.SIGALRM + 0, signal.strsignal(signal.SIGSEGV))
print(signal.signal(signal.SIGUSR1, handler), signal.getsignal(signal.SIGUSR1) is handler)
signal.raise_signal(signal.SIGUSR1)
os.kill(os.getpid(), signal.SIGUSR1)
print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) is handler)
os.kill(os.getpid(), signal.SIGUSR1)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("interrupted")
print(signal.signal(signal.SIGINT, handler) is signal.default_int_handler)
signal.raise_signal(signal.SIGINT)


class Timeout(Exception):
    pass


def on_alarm(number, frame):
    raise Timeout("too long")


signal.signal(signal.SIGALRM, on_alarm)
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    while True:
        pass
except Timeout as error:
    print(error)
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    time.sleep(5)
except Timeout as error:
    print(error)
print(signal.alarm(10), signal.alarm(0))
for wrong in (lambda: signal.signal(99, handler), lambda: signal.signal(signal.SIGUSR1, "text"), lambda: signal.signal(signal.SIGKILL, handler), lambda: signal.getsignal(0)):
    try:
        wrong()
    except (ValueError, TypeError, OSError) as error:
        print(type(error).__name__, error)
print(signal.SIGINT in signal.valid_signals(), signal.Signals["SIGHUP"], signal.Handlers.SIG_IGN)
