"""Counting days of business: `np.is_busday` and its sisters."""

import numpy as np
from numpy._kernels import meaning, words

import numpy._dates as dates


def _mask(weekmask):
    if isinstance(weekmask, str):
        text = weekmask.replace(" ", "")
        if set(text) <= set("01"):
            return np.array([c == "1" for c in text])
        names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        return np.array([name in text for name in names])
    return np.array([bool(x) for x in weekmask])


def _days(value):
    a = np.asarray(value)
    if a.dtype.kind != "M" or a.dtype != np.dtype("M8[D]"):
        a = a.astype("M8[D]")
    return words(a)


def _is_open(days, weekmask, holidays):
    made = _mask(weekmask)[(days + 3) % 7]
    closed = [] if holidays is None else _days(holidays).reshape(-1).tolist()
    return made & ~np.isin(days, closed) if closed else made


def is_busday(dates, weekmask="1111100", holidays=None, busdaycal=None, out=None):
    """Calculates which of the given dates are valid days, and which are not."""
    days = _days(dates)
    made = np.asarray(_is_open(np.atleast_1d(days), weekmask, holidays)).reshape(days.shape)
    return made if made.ndim else made[()]


def busday_count(begindates, enddates, weekmask="1111100", holidays=[], busdaycal=None, out=None):
    """Counts the number of valid days between begindates and enddates, not including the day of enddates."""
    begin, end = np.broadcast_arrays(_days(begindates), _days(enddates))
    counts = []
    for first, last in zip(begin.reshape(-1).tolist(), end.reshape(-1).tolist()):
        low, high = min(first, last), max(first, last)
        shift = 0 if first <= last else 1
        span = np.arange(low + shift, high + shift)
        count = int(np.count_nonzero(_is_open(span, weekmask, holidays))) if span.size else 0
        counts.append(count if first <= last else -count)
    made = np.array(counts, dtype="i8").reshape(begin.shape)
    return made if made.ndim else made[()]


def busday_offset(dates, offsets, roll="raise", weekmask="1111100", holidays=None, busdaycal=None, out=None):
    """First adjusts the date to fall on a valid day according to the roll rule, then applies offsets to the given dates."""
    days, steps = np.broadcast_arrays(_days(dates), np.asarray(offsets))
    opened = lambda day: bool(_is_open(np.array([day]), weekmask, holidays)[0])
    made = []
    for day, step in zip(days.reshape(-1).tolist(), steps.reshape(-1).tolist()):
        if not opened(day):
            if roll == "raise":
                raise ValueError("Non-business day date in busday_offset")
            way = 1 if roll in ("forward", "following", "modifiedfollowing") else -1
            month = np.datetime64(day, "D").astype("M8[M]")
            start = day
            while not opened(day):
                day += way
            if roll.startswith("modified") and np.datetime64(day, "D").astype("M8[M]") != month:
                day = start
                while not opened(day):
                    day -= way
        way = 1 if step >= 0 else -1
        for _ in range(abs(step)):
            day += way
            while not opened(day):
                day += way
        made.append(day)
    made = meaning(np.array(made, dtype="i8").reshape(days.shape), np.dtype("M8[D]"))
    return made if made.ndim else made[()]
