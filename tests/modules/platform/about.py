# What does not depend on the machine.
import platform
import sys
print(platform.python_implementation(), platform.python_version() == "%d.%d.%d" % sys.version_info[:3], platform.python_version_tuple()[:2], platform.system(), platform.uname()._fields)
print(platform.uname().system == platform.uname()[0], platform.machine() == platform.uname().machine, platform.architecture(), platform.processor() == platform.uname()[5], platform.mac_ver(), platform.win32_ver())
