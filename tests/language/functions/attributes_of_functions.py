# Functions carry their name, documentation, defaults and any attribute.
def greet(name, mark="!", *, loud=False):
    """Greets somebody."""
    return name + mark

greet.calls = 3
print(greet.__name__, greet.__qualname__, greet.__doc__, greet.__module__)  # expect: greet greet Greets somebody. __main__
print(greet.__defaults__, greet.__kwdefaults__, greet.calls, greet.__dict__)  # expect: ('!',) {'loud': False} 3 {'calls': 3}
print(greet.__code__.co_argcount, greet.__code__.co_varnames)  # expect: 2 ('name', 'mark', 'loud')
greet.__defaults__ = ("?",)
print(greet("who"))  # expect: who?
greet.__name__ = "renamed"
print(greet.__name__)  # expect: renamed
