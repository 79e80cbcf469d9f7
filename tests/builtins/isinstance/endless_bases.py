# A __bases__ that leads back to itself is a RecursionError.
class Failure:
    def __getattr__(self, name):
        return (self, None)


try:
    issubclass(Failure(), int)
except RecursionError:
    print("RecursionError")
