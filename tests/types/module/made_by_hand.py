# type(module) builds an empty module.
import math

Module = type(math)
settings = Module("settings", "All settings.")
settings.colour = "blue"
print(settings, settings.__name__, settings.__doc__, settings.colour, sorted(vars(settings))[-1])
# expect: <module 'settings'> settings All settings. blue colour
exec("size = 3\ndef double(): return size * 2", settings.__dict__)
print(settings.double())  # expect: 6
settings.shape  # raises: AttributeError: module 'settings' has no attribute 'shape'
