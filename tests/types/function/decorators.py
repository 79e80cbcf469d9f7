# A decorator replaces a function; several apply from the inside out.
def shout(function):
    return lambda *arguments: function(*arguments).upper()


def repeat(times):
    def decorate(function):
        def wrapper(*arguments):
            return " ".join([function(*arguments)] * times)

        wrapper.__name__ = function.__name__
        return wrapper

    return decorate


@repeat(2)
@shout
def greet(name):
    return f"hello {name}"


print(greet("ada"), greet.__name__, shout(str)(1.5), repeat(0)(str)(5) == "")
# expect: HELLO ADA HELLO ADA <lambda> 1.5 True
greet()  # raises: TypeError: greet() missing 1 required positional argument: 'name'
