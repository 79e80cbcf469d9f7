# What register and unregister take and give.
import atexit
def function():
    pass
print(atexit.register(function) is function, atexit.unregister(function), atexit.unregister(5))
try:
    atexit.register(5)
except TypeError as error:
    print(error)
before = atexit._ncallbacks()
atexit.register(function); atexit.register(function, 1); print(atexit._ncallbacks() - before); atexit.unregister(function); print(atexit._ncallbacks() - before)
