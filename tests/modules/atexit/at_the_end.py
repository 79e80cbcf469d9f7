# Functions registered with atexit run at the end, the last one first.
import atexit
@atexit.register
def first():
    print("first registered, last called")
atexit.register(print, "with", "arguments", sep="-")
def never():
    print("never")
atexit.register(never)
atexit.unregister(never)
print("end of the script")
