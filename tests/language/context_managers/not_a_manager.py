# An object without the protocol cannot be used in a with statement.
class OnlyEnter:
    def __enter__(self): pass

for thing in (5, OnlyEnter()):
    try:
        with thing:
            pass
    except TypeError as error:
        print(error)
# expect: 'int' object does not support the context manager protocol (missed __exit__ method)
# expect: 'OnlyEnter' object does not support the context manager protocol (missed __exit__ method)
instance = OnlyEnter()
instance.__exit__ = lambda *details: None
with instance:
    pass
# raises: TypeError: 'OnlyEnter' object does not support the context manager protocol (missed __exit__ method)
