"""Colours in other coordinates than red, green and blue; all coordinates but I and Q of YIQ go from 0 to 1.

>>> rgb_to_hsv(1.0, 0.5, 0.0)
(0.08333333333333333, 1.0, 1.0)
"""

__all__ = ["rgb_to_yiq", "yiq_to_rgb", "rgb_to_hls", "hls_to_rgb", "rgb_to_hsv", "hsv_to_rgb"]

ONE_THIRD = 1.0 / 3.0
ONE_SIXTH = 1.0 / 6.0
TWO_THIRD = 2.0 / 3.0


def rgb_to_yiq(r, g, b):
    """Luma and the two chrominances of NTSC."""
    y = 0.30 * r + 0.59 * g + 0.11 * b
    i = 0.74 * (r - y) - 0.27 * (b - y)
    q = 0.48 * (r - y) + 0.41 * (b - y)
    return y, i, q


def yiq_to_rgb(y, i, q):
    """The reverse of rgb_to_yiq."""
    r = y + 0.9468822170900693 * i + 0.6235565819861433 * q
    g = y - 0.27478764629897834 * i - 0.6356910791873801 * q
    b = y - 1.1085450346420322 * i + 1.7090069284064666 * q
    return tuple(min(max(each, 0.0), 1.0) for each in (r, g, b))


def _hue(r, g, b, greatest, span):
    red, green, blue = (greatest - r) / span, (greatest - g) / span, (greatest - b) / span
    if r == greatest:
        hue = blue - green
    elif g == greatest:
        hue = 2.0 + red - blue
    else:
        hue = 4.0 + green - red
    return hue / 6.0 % 1.0


def rgb_to_hls(r, g, b):
    """Hue, lightness, saturation."""
    greatest, least = max(r, g, b), min(r, g, b)
    total, span = greatest + least, greatest - least
    lightness = total / 2.0
    if least == greatest:
        return 0.0, lightness, 0.0
    saturation = span / total if lightness <= 0.5 else span / (2.0 - greatest - least)
    return _hue(r, g, b, greatest, span), lightness, saturation


def hls_to_rgb(h, l, s):
    """The reverse of rgb_to_hls."""
    if s == 0.0:
        return l, l, l
    high = l * (1.0 + s) if l <= 0.5 else l + s - l * s
    low = 2.0 * l - high
    return _component(low, high, h + ONE_THIRD), _component(low, high, h), _component(low, high, h - ONE_THIRD)


def _component(low, high, hue):
    hue = hue % 1.0
    if hue < ONE_SIXTH:
        return low + (high - low) * hue * 6.0
    if hue < 0.5:
        return high
    if hue < TWO_THIRD:
        return low + (high - low) * (TWO_THIRD - hue) * 6.0
    return low


def rgb_to_hsv(r, g, b):
    """Hue, saturation, value."""
    greatest, least = max(r, g, b), min(r, g, b)
    if least == greatest:
        return 0.0, 0.0, greatest
    span = greatest - least
    return _hue(r, g, b, greatest, span), span / greatest, greatest


def hsv_to_rgb(h, s, v):
    """The reverse of rgb_to_hsv."""
    if s == 0.0:
        return v, v, v
    sector = int(h * 6.0)
    rest = h * 6.0 - sector
    p, q, t = v * (1.0 - s), v * (1.0 - s * rest), v * (1.0 - s * (1.0 - rest))
    return ((v, t, p), (q, v, p), (p, v, t), (p, q, v), (t, p, v), (v, p, q))[sector % 6]
