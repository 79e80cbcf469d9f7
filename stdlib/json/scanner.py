"""What reads JSON text: make_scanner(decoder) is a function of a text and an index."""

from _json import make_scanner

__all__ = ["make_scanner"]

c_make_scanner = make_scanner
