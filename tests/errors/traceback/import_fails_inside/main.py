# An exception while a module is imported shows the module's frame only.
from package import broken
