"""Heads of gzip files (RFC 1952), which `zlib` and `gzip` read."""

FHCRC, FEXTRA, FNAME, FCOMMENT = 2, 4, 8, 16


def head_length(data):
    """How long the head is that begins the data; None if it is not complete, ValueError if it is none."""
    if len(data) < 10:
        if not b"\x1f\x8b\x08".startswith(data[:3]):
            raise ValueError("incorrect header check")
        return None
    if data[:2] != b"\x1f\x8b":
        raise ValueError("incorrect header check")
    if data[2] != 8:
        raise ValueError("unknown compression method")
    flags, at = data[3], 10
    if flags & FEXTRA:
        if len(data) < at + 2:
            return None
        at += 2 + int.from_bytes(data[at : at + 2], "little")
    for flag in (FNAME, FCOMMENT):
        if flags & flag:
            end = data.find(b"\0", at)
            if end < 0:
                return None
            at = end + 1
    if flags & FHCRC:
        at += 2
    return at if at <= len(data) else None
