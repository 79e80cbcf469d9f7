# A decorator with arguments is a function that returns the decorator.
def repeat(times, *, separator=","):
    def decorate(f):
        def wrapper(*args, **kwargs):
            return separator.join(f(*args, **kwargs) for _ in range(times))
        wrapper.__name__ = f.__name__
        wrapper.__doc__ = f.__doc__
        return wrapper
    return decorate

@repeat(3, separator=" ")
def greet(name, mark="!"):
    "Greets."
    return name + mark

print(greet("hi", mark="?"), greet.__name__, greet.__doc__)  # expect: hi? hi? hi? greet Greets.
