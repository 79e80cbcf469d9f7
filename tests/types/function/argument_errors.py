# A call that does not fit the parameters says which.
def f(a, b, *, c=0):
    return a, b, c


def none():
    pass


for call in ("f()", "f(1)", "f(1, 2, 3)", "f(1, 2, d=4)", "f(1, a=2)", "none(1)", "f(*[1], **{'b': 2, 'c': 3})"):
    try:
        print(eval(call))
    except TypeError as error:
        print(error)
# expect: f() missing 2 required positional arguments: 'a' and 'b'
# expect: f() missing 1 required positional argument: 'b'
# expect: f() takes 2 positional arguments but 3 were given
# expect: f() got an unexpected keyword argument 'd'
# expect: f() got multiple values for argument 'a'
# expect: none() takes 0 positional arguments but 1 was given
# expect: (1, 2, 3)
f(1, 2, **{"c": 1}, **{"c": 2})  # raises: TypeError: __main__.f() got multiple values for keyword argument 'c'
