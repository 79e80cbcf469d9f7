# A function knows its name, its documentation, its defaults and its own attributes.
def greet(name, greeting="Hello", *, mark="!"):
    """Says hello."""
    return f"{greeting}, {name}{mark}"


greet.calls = 3
print(greet.__name__, greet.__qualname__, greet.__doc__, greet.__module__, greet.calls)
# expect: greet greet Says hello. __main__ 3
print(greet.__defaults__, greet.__kwdefaults__, greet.__dict__, greet.__code__.co_varnames[:3])
# expect: ('Hello',) {'mark': '!'} {'calls': 3} ('name', 'greeting', 'mark')
greet.__name__ = "welcome"
greet.__defaults__ = ("Hi",)
print(greet.__name__, greet("Ada"), greet.__code__.co_argcount, callable(greet))
# expect: welcome Hi, Ada! 2 True
greet.missing  # raises: AttributeError: 'function' object has no attribute 'missing'
