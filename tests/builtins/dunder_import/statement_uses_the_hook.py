# The import statement calls builtins.__import__.
import builtins

original = builtins.__import__


def spy(name, *arguments, **options):
    print("importing", name)
    return original(name, *arguments, **options)


builtins.__import__ = spy
import math  # expect: importing math
from sys import implementation  # expect: importing sys
builtins.__import__ = original
import time
print(math.sqrt(16), len(implementation.name) > 0)  # expect: 4.0 True
