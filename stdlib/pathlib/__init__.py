"""Paths of files as objects.

>>> path = PurePosixPath("/usr") / "lib" / "python.tar.gz"
>>> path, path.name, path.stem, path.suffixes, path.parent
(PurePosixPath('/usr/lib/python.tar.gz'), 'python.tar.gz', 'python.tar', ['.tar', '.gz'], PurePosixPath('/usr/lib'))
"""

from ._files import Path, PosixPath, UnsupportedOperation, WindowsPath
from ._pure import PurePath, PurePosixPath, PureWindowsPath

__all__ = [
    "UnsupportedOperation", "PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath",
]
