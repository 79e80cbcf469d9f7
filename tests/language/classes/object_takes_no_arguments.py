# The default constructor takes no arguments unless __new__ or __init__ is defined.
class Empty: pass
class Init:
    def __init__(self, a): pass
Init(1)
for make in (lambda: Empty(1), lambda: Empty(a=1), lambda: object(1), lambda: Init()):
    try:
        make()
    except TypeError as error:
        print(error)
# expect: Empty() takes no arguments
# expect: Empty() takes no arguments
# expect: object() takes no arguments
# expect: Init.__init__() missing 1 required positional argument: 'a'
print(type(object()).__name__)  # expect: object
