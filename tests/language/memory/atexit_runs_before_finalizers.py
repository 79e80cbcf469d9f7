# Functions registered with atexit run before the program's objects go.
import atexit


class Kept:
    def __del__(self):
        print("gone")


@atexit.register
def goodbye():
    print("goodbye", kept is not None)


atexit.register(print, "printed", sep="")
kept = Kept()
print("end")
