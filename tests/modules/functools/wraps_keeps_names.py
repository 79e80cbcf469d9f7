# wraps() gives a wrapper the name, documentation and attributes of what it wraps.
from functools import WRAPPER_ASSIGNMENTS, update_wrapper, wraps
def shout(function):
    @wraps(function)
    def wrapper(*args):
        return function(*args).upper()
    return wrapper
@shout
def greet(name: str) -> str:
    """Says hello."""
    return "hello " + name
print(greet("you"), greet.__name__, greet.__qualname__, greet.__doc__)  # expect: HELLO YOU greet greet Says hello.
print(greet.__wrapped__("you"), greet.__annotations__)  # expect: hello you {'name': <class 'str'>, 'return': <class 'str'>}
greet.extra = 1
print(update_wrapper(lambda: 0, greet).extra, WRAPPER_ASSIGNMENTS)  # expect: 1 ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__')
