"""Asynchronous programs: an event loop on one thread, tasks, and what tasks wait for.

>>> async def double(number):
...     await sleep(0)
...     return 2 * number
>>> async def main():
...     return await gather(double(1), double(2))
>>> run(main())
[2, 4]
"""

from .exceptions import *
from .coroutines import *
from .events import *
from .base_events import *
from .futures import *
from .tasks import *
from .locks import *
from .queues import *
from .taskgroups import *
from .timeouts import *
from .runners import *
from . import base_events, coroutines, events, exceptions, futures, locks, queues, runners, taskgroups, tasks, timeouts

__all__ = (
    base_events.__all__ + coroutines.__all__ + events.__all__ + exceptions.__all__ + futures.__all__ + locks.__all__
    + queues.__all__ + runners.__all__ + tasks.__all__ + taskgroups.__all__ + timeouts.__all__
)
SelectorEventLoop = EventLoop = base_events.BaseEventLoop
