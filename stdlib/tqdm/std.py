"""The progress bar: counts, and writes its line at most ten times in a second."""

import os
import sys
from time import time

from ._text import format_interval, format_meter, format_num, format_sizeof

__all__ = ["tqdm", "trange"]


class _Average:
    """An exponential moving average without the bias of its start."""

    def __init__(self, smoothing):
        self.smoothing, self.last, self.calls = smoothing, 0, 0

    def __call__(self, value=None):
        beta = 1 - self.smoothing
        if value is not None:
            self.last = self.smoothing * value + beta * self.last
            self.calls += 1
        return self.last / (1 - beta**self.calls) if self.calls else self.last


class tqdm:
    """Decorates an iterable with a progress bar, or counts by hand with `update`."""

    monitor_interval = 0
    format_sizeof = staticmethod(format_sizeof)
    format_interval = staticmethod(format_interval)
    format_meter = staticmethod(format_meter)
    format_num = staticmethod(format_num)
    _instances = []

    def __init__(
        self, iterable=None, desc=None, total=None, leave=True, file=None, ncols=None, mininterval=0.1, maxinterval=10.0,
        miniters=None, ascii=None, disable=None, unit="it", unit_scale=False, dynamic_ncols=False, smoothing=0.3,
        bar_format=None, initial=0, position=None, postfix=None, unit_divisor=1000, write_bytes=False, lock_args=None,
        nrows=None, colour=None, delay=0, gui=False, **kwargs,
    ):
        self.iterable, self.fp = iterable, sys.stderr if file is None else file
        if total is None and iterable is not None:
            try:
                total = len(iterable)
            except (TypeError, AttributeError):
                pass
        self.total = None if total == float("inf") else total
        if disable is None:
            disable = not getattr(self.fp, "isatty", lambda: False)()
        self.disable, self.n, self.initial = disable, initial, initial
        self.leave, self.desc, self.delay = leave, desc or "", delay
        self.mininterval, self.maxinterval = mininterval, maxinterval
        self.dynamic_miniters, self.miniters = miniters is None, miniters or 0
        self.ascii, self.colour, self.bar_format = bool(ascii) if ascii is None else ascii, colour, bar_format
        self.unit, self.unit_scale, self.unit_divisor = unit, unit_scale, unit_divisor
        self.smoothing, self.postfix, self.pos = smoothing, None, 0
        self.ncols, self.dynamic_ncols = ncols, dynamic_ncols
        self.last_print_n, self.last_print_t, self.start_t = initial, time(), time()
        self._average_n, self._average_t = _Average(smoothing), _Average(smoothing)
        self._last_length = 0
        if isinstance(postfix, dict):
            self.set_postfix(refresh=False, **postfix)
        elif postfix is not None:
            self.postfix = postfix
        if disable:
            return
        self.pos = self._free_position() if position is None else position
        tqdm._instances.append(self)
        if delay <= 0:
            self.refresh()

    @classmethod
    def _free_position(cls):
        taken = {bar.pos for bar in cls._instances}
        return next(place for place in range(len(taken) + 1) if place not in taken)

    def __iter__(self):
        if self.disable:
            yield from self.iterable
            return
        try:
            for item in self.iterable:
                yield item
                self.update()
        finally:
            self.close()

    def __len__(self):
        if self.iterable is None:
            return self.total
        return len(self.iterable) if hasattr(self.iterable, "__len__") else self.total

    def __bool__(self):
        if self.total is not None:
            return self.total > 0
        if self.iterable is None:
            raise TypeError("bool() undefined when iterable == total == None")
        return bool(self.iterable)

    def __contains__(self, item):
        return item in self.iterable

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def update(self, n=1):
        """Counts `n` more; returns whether the line was written anew."""
        if self.disable:
            return None
        self.n += n
        done = self.n - self.last_print_n
        if done < self.miniters:
            return None
        now = time()
        passed = now - self.last_print_t
        if passed < self.mininterval or now < self.start_t + self.delay:
            return None
        if self.smoothing and passed and done:
            self._average_n(done)
            self._average_t(passed)
        self.refresh()
        if self.dynamic_miniters and passed:
            wanted = done * self.mininterval / passed
            self.miniters = self.smoothing * wanted + (1 - self.smoothing) * self.miniters
        self.last_print_n, self.last_print_t = self.n, now
        return True

    def close(self):
        """Writes the last line, or takes it away with `leave=False`."""
        if self.disable:
            return
        self.disable = True
        position = self.pos
        if self in tqdm._instances:
            tqdm._instances.remove(self)
        leave = position == 0 if self.leave is None else self.leave
        if leave:
            self._average_t = _Average(self.smoothing)
            self._write(str(self), position)
            self.fp.write("\n")
        else:
            self._write("", position)
            if not position:
                self.fp.write("\r")
        self.fp.flush()

    @property
    def format_dict(self):
        """What the line is made of."""
        average = self._average_t()
        return {
            "n": self.n, "total": self.total, "elapsed": time() - self.start_t, "ncols": self._columns(),
            "prefix": self.desc, "ascii": self.ascii, "unit": self.unit, "unit_scale": self.unit_scale,
            "rate": self._average_n() / average if average else None, "bar_format": self.bar_format,
            "postfix": self.postfix, "unit_divisor": self.unit_divisor, "initial": self.initial, "colour": self.colour,
        }

    def _columns(self):
        if self.ncols is not None:
            return self.ncols
        try:
            return os.get_terminal_size(self.fp.fileno()).columns - 1
        except (OSError, AttributeError, ValueError):
            return None

    def __str__(self):
        return format_meter(**self.format_dict)

    __repr__ = __str__

    def __hash__(self):
        return id(self)

    def _write(self, text, position):
        blanks = " " * max(self._last_length - len(text), 0)
        self._last_length = len(text)
        self.fp.write("\n" * position + "\r" + text + blanks + "\x1b[A" * position)
        self.fp.flush()

    def refresh(self, nolock=False, lock_args=None):
        """Writes the line now."""
        if not self.disable:
            self._write(str(self), self.pos)
        return True

    def display(self, msg=None, pos=None):
        """Writes a text in place of the line."""
        self._write(str(self) if msg is None else msg, self.pos if pos is None else pos)
        return True

    def clear(self, nolock=False):
        """Takes the line away until it is written again."""
        if not self.disable:
            self._write("", self.pos)
            self.fp.write("\r")

    def reset(self, total=None):
        """Starts again at 0."""
        self.n = 0
        if total is not None:
            self.total = total
        if self.disable:
            return
        self.last_print_n, self.last_print_t, self.start_t = 0, time(), time()
        self._average_n, self._average_t = _Average(self.smoothing), _Average(self.smoothing)
        self.refresh()

    def unpause(self):
        """Leaves the time since the last line out."""
        if not self.disable:
            now = time()
            self.start_t += now - self.last_print_t
            self.last_print_t = now

    def set_description(self, desc=None, refresh=True):
        """The text in front of the bar."""
        self.desc = f"{desc}: " if desc else ""
        if refresh:
            self.refresh()

    def set_description_str(self, desc=None, refresh=True):
        """The text in front of the bar, without a colon behind it."""
        self.desc = desc or ""
        if refresh:
            self.refresh()

    def set_postfix(self, ordered_dict=None, refresh=True, **kwargs):
        """Names with values behind the bar."""
        values = {**(ordered_dict or {}), **dict(sorted(kwargs.items()))}
        shown = []
        for name, value in values.items():
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                value = format_num(value)
            shown.append(f"{name}={str(value).strip()}")
        self.postfix = ", ".join(shown)
        if refresh:
            self.refresh()

    def set_postfix_str(self, s="", refresh=True):
        """A text behind the bar."""
        self.postfix = str(s)
        if refresh:
            self.refresh()

    @classmethod
    def write(cls, s, file=None, end="\n", nolock=False):
        """Prints without disturbing the bars."""
        file = sys.stdout if file is None else file
        shown = list(cls._instances)
        for bar in shown:
            bar.clear()
        file.write(s + end)
        file.flush()
        for bar in shown:
            bar.refresh()


def trange(*args, **kwargs):
    """`tqdm(range(*args), **kwargs)`"""
    return tqdm(range(*args), **kwargs)
