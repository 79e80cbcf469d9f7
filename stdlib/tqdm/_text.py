"""The text of a progress bar: numbers, times, the bar itself and the line they make."""

_BLOCKS = " ▏▎▍▌▋▊▉█"
_ASCII = " 123456789#"


def format_sizeof(num, suffix="", divisor=1000):
    """A number with three digits and a letter for its size: `1.50k`."""
    for unit in ("", "k", "M", "G", "T", "P", "E", "Z"):
        if abs(num) < 999.5:
            digits = 2 if abs(num) < 9.995 else 1 if abs(num) < 99.95 else 0
            width = 1 if digits == 2 else 2 if digits == 1 else 3
            return f"{num:{width}.{digits}f}{unit}{suffix}"
        num /= divisor
    return f"{num:3.1f}Y{suffix}"


def format_interval(t):
    """Seconds as `minutes:seconds` or `hours:minutes:seconds`."""
    sign = "-" if t < 0 else ""
    minutes, seconds = divmod(abs(int(t)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{hours:d}:{minutes:02d}:{seconds:02d}" if hours else f"{sign}{minutes:02d}:{seconds:02d}"


def format_num(n):
    """A number in three digits, or as it is when that is shorter."""
    short = f"{n:.3g}".replace("e+0", "e+").replace("e-0", "e-")
    exact = str(n)
    return short if len(short) < len(exact) else exact


def bar_text(fraction, width, ascii):
    """A bar of so many columns, filled to `fraction`."""
    symbols = ascii if isinstance(ascii, str) else _ASCII if ascii else _BLOCKS
    steps = len(symbols) - 1
    full, part = divmod(int(fraction * width * steps), steps)
    if full >= width:
        return symbols[-1] * width
    return symbols[-1] * full + symbols[part] + symbols[0] * (width - full - 1)


def format_meter(
    n, total, elapsed, ncols=None, prefix="", ascii=False, unit="it", unit_scale=False, rate=None, bar_format=None,
    postfix=None, unit_divisor=1000, initial=0, colour=None, **extra_kwargs,
):
    """The line of a progress bar."""
    if total and n >= total + 0.5:
        total = None
    if unit_scale and unit_scale not in (True, 1):
        total = total * unit_scale if total else total
        n *= unit_scale
        rate = rate * unit_scale if rate else rate
        unit_scale = False
    if rate is None and elapsed:
        rate = (n - initial) / elapsed
    size = (lambda number: format_sizeof(number, divisor=unit_divisor)) if unit_scale else str
    parts = {
        "n": n, "total": total, "n_fmt": size(n), "total_fmt": size(total) if total is not None else "?",
        "elapsed": format_interval(elapsed), "elapsed_s": elapsed, "unit": unit, "colour": colour,
        "rate": rate, "postfix": f", {postfix}" if postfix else "", **_rates(rate, unit, unit_scale),
    }
    parts["rate_fmt"] = parts["rate_inv_fmt"] if rate and 1 / rate > 1 else parts["rate_noinv_fmt"]
    left = (total - n) / rate if rate and total else 0
    parts["remaining"] = format_interval(left) if rate else "?"
    parts["remaining_s"] = left
    if prefix and not prefix.endswith(": "):
        prefix += ": "
    parts["desc"] = prefix
    parts["r_bar"] = "| {n_fmt}/{total_fmt} [{elapsed}<{remaining}, {rate_fmt}{postfix}]".format(**parts)
    if total:
        parts["percentage"] = n / total * 100
        parts["l_bar"] = f"{prefix}{parts['percentage']:3.0f}%|"
    elif bar_format is None:
        return "{desc}{n_fmt}{unit} [{elapsed}, {rate_fmt}{postfix}]".format(**parts)
    else:
        parts["l_bar"], parts["percentage"] = prefix, 0.0
    if ncols == 0:
        return parts["l_bar"][:-1] + parts["r_bar"][1:]
    layout = bar_format or "{l_bar}{bar}{r_bar}"
    if "{bar}" not in layout:
        return layout.format(**parts)
    others = layout.format(**{**parts, "bar": ""})
    width = max(1, ncols - len(others)) if ncols else 10
    return layout.format(**{**parts, "bar": bar_text(n / total if total else 0, width, ascii)})


def _rates(rate, unit, unit_scale):
    def shown(number):
        return "?" if not number else format_sizeof(number) if unit_scale else f"{number:5.2f}"

    return {
        "rate_noinv_fmt": shown(rate) + unit + "/s",
        "rate_inv_fmt": shown(1 / rate if rate else None) + "s/" + unit,
    }
