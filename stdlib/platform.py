"""The interpreter and the machine on which it runs."""

import sys
from collections import namedtuple

_uname_fields = namedtuple("uname_result", "system node release version machine processor")


class uname_result(_uname_fields):
    """What `uname` tells."""

    __slots__ = ()

    def __new__(cls, system, node, release, version, machine, processor=""):
        return super().__new__(cls, system, node, release, version, machine, processor)


_uname_known = None


def _read(path):
    try:
        with open(path) as file:
            return file.read().strip()
    except OSError:
        return ""


def uname():
    """System, name, release, version and kind of the machine."""
    global _uname_known
    if _uname_known is None:
        import os

        if hasattr(os, "uname"):
            found = os.uname()
            _uname_known = uname_result(found[0], found[1], found[2], found[3], found[4])
        else:
            kernel = "/proc/sys/kernel/"
            _uname_known = uname_result(
                {"linux": "Linux", "darwin": "Darwin"}.get(sys.platform, sys.platform.capitalize()),
                _read(kernel + "hostname"), _read(kernel + "osrelease"), _read(kernel + "version"),
                _read(kernel + "arch") or "x86_64",
            )
    return _uname_known


def system():
    """The name of the operating system."""
    return uname().system


def node():
    """The name of the machine in the network."""
    return uname().node


def release():
    """The release of the operating system."""
    return uname().release


def version():
    """The version of the operating system."""
    return uname().version


def machine():
    """The kind of machine."""
    return uname().machine


def processor():
    """The processor, where the system tells it."""
    return uname().processor


def architecture(executable=sys.executable, bits="", linkage=""):
    """How many bits a pointer has, and the format of executable files."""
    if not bits:
        bits = "64bit" if sys.maxsize > 2**32 else "32bit"
    return bits, linkage or ("ELF" if sys.platform == "linux" else "")


def platform(aliased=False, terse=False):
    """One text about all of that."""
    about = uname()
    if terse:
        return f"{about.system}-{about.release}"
    parts = [about.system, about.release, about.machine, about.processor]
    name, number = libc_ver()
    parts.append(f"with-{name}{number}" if name else "")
    return "-".join(part for part in parts if part)


def system_alias(system, release, version):
    """The names as they are."""
    return system, release, version


def python_implementation():
    """Which implementation of the language this is; always the name that programs ask for."""
    return "CPython"


def python_version():
    """The version of the language, such as 3.14.0."""
    return ".".join(map(str, sys.version_info[:3]))


def python_version_tuple():
    """The version of the language in three texts."""
    return tuple(map(str, sys.version_info[:3]))


def python_branch():
    """Nothing: there are no branches."""
    return ""


def python_revision():
    """Nothing: there are no revisions."""
    return ""


def python_build():
    """Name and date of the build, as far as `sys.version` has them."""
    inside = sys.version.partition("(")[2].partition(")")[0]
    name, _, date = inside.partition(",")
    return name.strip(), date.strip()


def python_compiler():
    """The compiler, as far as `sys.version` names it."""
    return sys.version.partition("[")[2].partition("]")[0]


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    """Name and version of the C library."""
    import os

    if executable is None and hasattr(os, "confstr"):
        name, _, number = os.confstr("CS_GNU_LIBC_VERSION").partition(" ")
        return name or lib, number or version
    return lib, version


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    """About macOS; empty elsewhere."""
    return release, versioninfo, machine


def win32_ver(release="", version="", csd="", ptype=""):
    """About Windows; empty elsewhere."""
    return release, version, csd, ptype


def win32_edition():
    """None outside Windows."""
    return None


def win32_is_iot():
    """False outside Windows."""
    return False


def freedesktop_os_release():
    """What /etc/os-release says, as a dict."""
    for path in ("/etc/os-release", "/usr/lib/os-release"):
        text = _read(path)
        if text:
            found = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
            for line in text.splitlines():
                name, equals, value = line.strip().partition("=")
                if equals and not name.startswith("#"):
                    found[name] = value.strip("\"'")
            return found
    raise OSError("Unable to read files /etc/os-release, /usr/lib/os-release")


def invalidate_caches():
    """Ask the system anew."""
    global _uname_known
    _uname_known = None
