# A NameError remembers the name.
try:
    undefined_thing
except NameError as error:
    print(error.name, error.args)  # expect: undefined_thing ("name 'undefined_thing' is not defined",)
def f():
    print(x)
    x = 1
try:
    f()
except UnboundLocalError as error:
    print(type(error).__mro__[1].__name__, error)
# expect: NameError cannot access local variable 'x' where it is not associated with a value
f()  # raises: UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
