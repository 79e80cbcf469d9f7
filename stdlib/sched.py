"""A scheduler of events: functions that are called at certain times, in the order of time and priority."""

import heapq
import time
from collections import namedtuple
from itertools import count

__all__ = ["scheduler"]

Event = namedtuple("Event", "time, priority, sequence, action, argument, kwargs")
_no_keywords = object()


class scheduler:
    """Calls functions at their times; `timefunc` tells the time, `delayfunc` waits."""

    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue = []
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._numbers = count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_no_keywords):
        """Call the function at a time; gives the event."""
        if kwargs is _no_keywords:
            kwargs = {}
        event = Event(time, priority, next(self._numbers), action, argument, kwargs)
        heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_no_keywords):
        """Call the function after a delay; gives the event."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Do not call the function; ValueError if the event is not waiting."""
        self._queue.remove(event)
        heapq.heapify(self._queue)

    def empty(self):
        """Is nothing waiting?"""
        return not self._queue

    def run(self, blocking=True):
        """Wait and call until nothing is left; or call what is due and tell how long the next one takes."""
        while self._queue:
            event = self._queue[0]
            now = self.timefunc()
            if event.time > now:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
                continue
            heapq.heappop(self._queue)
            event.action(*event.argument, **event.kwargs)
            self.delayfunc(0)
        return None

    @property
    def queue(self):
        """The events in the order in which they will happen."""
        return sorted(self._queue)
