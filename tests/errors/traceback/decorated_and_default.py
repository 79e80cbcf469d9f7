# A frame shows the line of a decorator or a default that failed.
def decorate(option):
    def apply(f):
        raise TypeError(f"cannot decorate {f.__name__}")
    return apply

@decorate("x")
def plain():
    pass
