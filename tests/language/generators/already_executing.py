# A generator cannot be resumed while it runs.
def loop():
    yield 1
    yield next(me)

me = loop()
print(next(me))  # expect: 1
next(me)  # raises: ValueError: generator already executing
