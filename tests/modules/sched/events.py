# Events happen in the order of time and priority; the clock here is a counter.
import sched
now = 0
def wait(seconds):
    global now
    now += seconds
s = sched.scheduler(lambda: now, wait)
def note(*args, **kwargs):
    print(now, args, kwargs)
s.enter(10, 1, note, (1,)); s.enter(5, 2, note, argument=("second",)); late = s.enter(5, 1, note, ("first",), {"k": 3}); s.enterabs(20, 1, lambda: s.enter(1, 1, note, ("again",)))
print([event.time for event in s.queue], s.empty(), late[:2], late.kwargs)
s.cancel(late)
try:
    s.cancel(late)
except ValueError as error:
    print("ValueError")
print(s.run(blocking=False)); s.run(); print(s.empty(), now, s.run(False))
