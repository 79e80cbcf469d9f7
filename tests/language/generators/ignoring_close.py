# A generator that yields when it is closed is an error.
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("not yet")
        yield 2

s = stubborn()
next(s)
s.close()  # expect: not yet
# raises: RuntimeError: generator ignored GeneratorExit
