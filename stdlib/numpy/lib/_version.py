"""Comparing version numbers."""


class NumpyVersion:
    """Parse and compare numpy version strings."""

    def __init__(self, vstring):
        self.vstring = vstring
        parts = vstring.split(".")
        if len(parts) < 3:
            raise ValueError("Not a valid numpy version string")
        digits = "".join(c for c in parts[2] if c.isdigit())
        self._key = (int(parts[0]), int(parts[1]), int(digits or 0))
        self.version = ".".join(str(n) for n in self._key)
        self.major, self.minor, self.bugfix = self._key

    def _other(self, other):
        return other if isinstance(other, NumpyVersion) else NumpyVersion(other)

    def __lt__(self, other):
        return self._key < self._other(other)._key

    def __le__(self, other):
        return self._key <= self._other(other)._key

    def __gt__(self, other):
        return self._key > self._other(other)._key

    def __ge__(self, other):
        return self._key >= self._other(other)._key

    def __eq__(self, other):
        return self._key == self._other(other)._key

    def __repr__(self):
        return f"NumpyVersion({self.vstring})"
